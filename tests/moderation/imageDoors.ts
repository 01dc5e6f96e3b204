import { may } from '@mentora/access';
import { registriesOf } from '@mentora/platform';
import { createLocalReq } from 'payload';

import { userOf } from '../exercises/content';
import type { ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

/** An image, and whoever looks for it; nobody is a visitor. */
interface Look {
  image: ImageDoc;
  file: Buffer;
  as?: TestPerson;
}

/** A place at which an image could be seen: its text, which holds nothing of an image that is not shown. */
type Door = (look: Look) => Promise<string>;

async function read(path: string, as: TestPerson | undefined, method = 'GET', body?: unknown): Promise<string> {
  const { request } = await testPlatform();
  const answer = await request(method, path, { as, body });
  const text = await answer.text();
  return answer.ok ? text : '';
}

async function graphql(query: string, as: TestPerson | undefined): Promise<string> {
  const answer = await (await testPlatform()).graphql(query, { as });
  const { data } = (await answer.json()) as { data?: unknown };
  return JSON.stringify(data ?? null);
}

/** A number that a door answers, as the id where it counts the image. */
function counted(text: string, image: ImageDoc): string {
  return /"(totalDocs|count)":\s*[1-9]/.test(text) ? image.id : '';
}

/** What a card of the panel's start page names, for who has it. */
async function cardOf(key: string, as: TestPerson | undefined): Promise<string> {
  const { payload } = await testPlatform();
  const req = await createLocalReq(as ? { user: await userOf(payload, as) } : {}, payload);
  const card = registriesOf(payload.config).panelCards.find((each) => each.key === key)!;
  return may(card.permission, req.user) ? JSON.stringify(await card.load(req, 'fr')) : '';
}

const named = (text: string, { id, title }: ImageDoc) => (text.includes(title) ? id : '');
const file = (image: ImageDoc, name: string, as?: TestPerson) => read(`/api/images/file/${name}`, as).then((bytes) => (bytes ? image.id : ''));

/** Every door that tells of images. Those of the second list are administrators' alone. */
export const doors: Record<string, Door> = {
  'the document': ({ image, as }) => read(`/api/images/${image.id}`, as),
  'the list': ({ as }) => read('/api/images?limit=200', as),
  'the list by its title': ({ image, as }) => read(`/api/images?where[title][equals]=${image.title}`, as),
  'the number of those with its title': async ({ image, as }) => counted(await read(`/api/images/count?where[title][equals]=${image.title}`, as), image),
  'the search': ({ image, as }) => read(`/api/images?search=${image.title}`, as),
  'GraphQL’s list': ({ image, as }) => graphql(`{ Images(where: { title: { equals: "${image.title}" } }) { docs { id } } }`, as),
  'GraphQL’s number': async ({ image, as }) => counted(await graphql(`{ countImages(where: { title: { equals: "${image.title}" } }) { totalDocs } }`, as), image),
  'GraphQL’s document': ({ image, as }) => graphql(`{ Image(id: "${image.id}") { id } }`, as),
  'its file': ({ image, as }) => file(image, image.filename, as),
  'its smallest file': ({ image, as }) => file(image, image.sizes.thumb.filename, as),
  'its small file': ({ image, as }) => file(image, image.sizes.card.filename, as),
  'its large file': ({ image, as }) => file(image, image.sizes.full.filename, as),
};

/** For those who work with the library. */
export const libraryDoors: Record<string, Door> = {
  'the search for its state': ({ image, as }) => read(`/api/images?status=${image.moderationStatus}&limit=100`, as),
  'the search for who brought it': ({ image, as }) => read(`/api/images?uploadedBy=${image.uploadedBy}&limit=100`, as),
  'what looks like it': async ({ file: bytes, as }) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'autre.png');
    return read('/api/images/near', as, 'POST', form);
  },
  'where it is used': async ({ image, as }) => ((await read(`/api/images/${image.id}/usage`, as)) ? image.id : ''),
};

/** For those who decide on images. */
export const moderatorsDoors: Record<string, Door> = {
  'its contribution in the list': ({ image, as }) => read('/api/contributions?limit=100', as).then((text) => named(text, image)),
  'the card of the panel': async ({ image, as }) => named(await cardOf('pendingImages', as), image),
  'the card of what waits in the panel': async ({ image, as }) => named(await cardOf('contributions', as), image),
  'a change of it': ({ image, as }) => read(`/api/images/${image.id}`, as, 'PATCH', { description: 'Vue.' }),
  'a change of many': ({ image, as }) => read(`/api/images?where[title][equals]=${image.title}`, as, 'PATCH', { description: 'Vue.' }),
  'the notifications': ({ image, as }) => read('/api/notifications/list', as).then((text) => named(text, image)),
};

/** Whether a door shows an image to somebody. */
export async function shows(door: Door, look: Look): Promise<boolean> {
  return (await door(look)).includes(look.image.id);
}
