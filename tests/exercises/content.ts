import sharp from 'sharp';
import type { Payload } from 'payload';

import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

/** Rich text of plain paragraphs, as the panel's editor writes it. */
export function richText(...paragraphs: string[]) {
  const children = paragraphs.map((text) => ({
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  }));
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children } };
}

let made = 0;

/** An approved image of 400 × 800. */
export async function makeImage(owner: TestPerson, alt = 'Un écran'): Promise<string> {
  const { payload } = await testPlatform();
  made += 1;
  const tint = { r: made % 256, g: 90, b: 80 };
  const data = await sharp({ create: { width: 400, height: 800, channels: 3, background: tint } }).png().toBuffer();
  const { id } = await payload.create({
    collection: 'images',
    data: { title: `Écran ${made}`, alt } as never,
    file: { data, mimetype: 'image/png', name: `ecran-${made}.png`, size: data.length },
    user: await userOf(payload, owner),
    overrideAccess: false,
  });
  return String(id);
}

/** A person as the Local API takes it. */
export async function userOf(payload: Payload, { id }: TestPerson) {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true });
  return { ...user, collection: 'users' as const };
}

let category: Promise<string> | undefined;

/** A category that the file's exercises share. */
export function someCategory(): Promise<string> {
  return (category ??= makeCategory('premiers-pas', 'Premiers pas'));
}

/** Another category. */
export async function makeCategory(key: string, title: string): Promise<string> {
  const { payload } = await testPlatform();
  const { id } = await payload.create({ collection: 'categories', data: { key, title }, overrideAccess: true });
  return String(id);
}

export const zone = { x: 0.6, y: 0.7, w: 0.2, h: 0.1 };
export const zoneMiddle = { kind: 'tap', x: 0.7, y: 0.75 } as const;

/** One step of each kind, in French; the screenshot is needed for the touch. */
export function allKinds(screenshot: string) {
  return [
    { blockType: 'read', prompt: 'Lisez', body: richText('Un message est une courte lettre.') },
    {
      blockType: 'tap',
      prompt: 'Touchez le bouton',
      screenshot,
      zones: [zone],
      hint: 'En bas à droite.',
      explanation: richText('Ce bouton commence un message.'),
    },
    {
      blockType: 'choice',
      prompt: 'Que faites-vous ?',
      options: [
        { text: 'J’ouvre le lien', right: false, feedback: 'Jamais.' },
        { text: 'J’efface le message', right: true, feedback: 'Oui.' },
        { text: 'Je réponds', right: false },
      ],
      explanation: richText('Un inconnu ne demande pas de code.'),
    },
    {
      blockType: 'order',
      prompt: 'Dans quel ordre ?',
      items: [{ text: 'Ouvrir' }, { text: 'Écrire' }, { text: 'Relire' }, { text: 'Envoyer' }],
    },
    { blockType: 'type', prompt: 'Écrivez « À bientôt »', accepted: ['À bientôt'], hint: 'Deux mots.' },
  ];
}

/** The body of an exercise with these steps. */
export async function exerciseBody(steps: unknown[], change: Record<string, unknown> = {}) {
  made += 1;
  return {
    title: `Exercice ${made}`,
    summary: 'Pour apprendre.',
    category: await someCategory(),
    difficulty: 'easy',
    minutes: 5,
    steps,
    ...change,
  };
}

export interface PublishedExercise {
  id: string;
  slug: string;
  title: string;
  [field: string]: unknown;
}

/** Publishes an exercise through the REST door, as somebody who may. */
export async function publishExercise(by: TestPerson, body: Record<string, unknown>): Promise<PublishedExercise> {
  const { request } = await testPlatform();
  const answer = await request('POST', '/api/exercises', { as: by, body: { ...body, _status: 'published' } });
  const json = (await answer.json()) as { doc: PublishedExercise };
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(json)}`);
  return json.doc;
}
