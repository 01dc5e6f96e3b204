import config from '@payload-config';
import { standings, type Standing } from '@mentora/access';
import type { FlattenedField } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeImage, publishExercise, someCategory } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

/**
 * What somebody may not read is not found out by conditions either: by none on a related document, wherever a
 * relation leads, in no collection. The cases come from the running configuration.
 */
const running = await config;

let platform: TestPlatform;
const people = new Map<Standing, TestPerson>();

beforeAll(async () => {
  platform = await testPlatform();
  for (const standing of standings) {
    if (standing !== 'visiteur') people.set(standing, await platform.people.withRoles([standing]));
  }
  const trainer = people.get('formateur')!;
  await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
});

interface Way {
  /** A path from a collection's fields to a relation. */
  at: string;
  into: string;
}

/** Every way from fields into other documents, over two relations at most. */
function ways(fields: FlattenedField[], hops = 2, before = ''): Way[] {
  return fields.flatMap((field): Way[] => {
    const at = before + field.name;
    if (field.type === 'relationship' || field.type === 'upload') {
      return [field.relationTo].flat().flatMap((into) => [
        { at, into },
        ...(hops > 1 ? ways(fieldsOf(into), hops - 1, `${at}.`) : []),
      ]);
    }
    if (field.type === 'blocks') {
      return field.blocks.flatMap((block) => (typeof block === 'string' ? [] : ways(block.flattenedFields, hops, `${at}.`)));
    }
    return 'flattenedFields' in field ? ways(field.flattenedFields, hops, `${at}.`) : [];
  });
}

function fieldsOf(slug: string): FlattenedField[] {
  return running.collections.find((collection) => collection.slug === slug)!.flattenedFields;
}

const statusOf = async (path: string, as?: TestPerson) => (await platform.request('GET', path, { as })).status;
/** Not there, not for this person, or no condition that is answered; and never a fault of the site. */
const refusals = [400, 401, 403, 404];

describe('a condition on a related document', () => {
  for (const { slug, flattenedFields, versions } of running.collections) {
    const found = [...new Map(ways(flattenedFields).map((way) => [`${way.at} ${way.into}`, way])).values()];
    if (found.length === 0) continue;
    it(`is answered to nobody in ${slug}, nor in its count and its versions`, async () => {
      // A preference may have any key, this word too.
      const doors = slug === 'payload-preferences' ? [`/api/${slug}`] : [`/api/${slug}`, `/api/${slug}/count`];
      for (const { at, into } of found) {
        const name = fieldsOf(into).find(({ type }) => type === 'text' || type === 'email')?.name ?? 'createdAt';
        for (const standing of ['visiteur', 'contributeur', 'formateur', 'administrateur'] as const) {
          for (const door of doors) {
            const path = `${door}?depth=0&where[${at}.${name}][exists]=true`;
            expect(refusals, `${standing} ${path}`).toContain(await statusOf(path, people.get(standing)));
          }
        }
        if (!versions) continue;
        const path = `/api/${slug}/versions?depth=0&where[version.${at}.${name}][exists]=true`;
        expect(refusals, path).toContain(await statusOf(path, people.get('formateur')));
      }
    });
  }

  it.each([
    'where[or][0][uploadedBy.email][like]=a',
    'where[and][0][or][0][uploadedBy.email][like]=a',
    'where[and][or][0][uploadedBy.name][exists]=true',
    'where[uploadedBy__email][like]=a',
    'where[category][contains][title][like]=a',
  ])('is refused in whatever form: %s', async (query) => {
    for (const standing of ['visiteur', 'contributeur', 'administrateur'] as const) {
      expect(await statusOf(`/api/images?${query}`, people.get(standing))).toBe(400);
    }
  });

  it('is refused by GraphQL, and to who changes many at once', async () => {
    const administrator = people.get('administrateur')!;
    const asked = await platform.graphql('{ Images(where: { category__title: { like: "a" } }) { totalDocs } }', { as: administrator });
    expect(((await asked.json()) as { errors?: unknown[] }).errors).toBeTruthy();
    for (const method of ['PATCH', 'DELETE']) {
      const answer = await platform.request(method, '/api/images?where[category.title][like]=a', { as: administrator, body: {} });
      expect(answer.status, method).toBe(400);
    }
  });

  it('by its id is answered as ever', async () => {
    const category = await someCategory();
    for (const query of [`where[category][equals]=${category}`, `where[category.id][equals]=${category}`, `where[or][0][category][in]=${category}`]) {
      expect(await statusOf(`/api/images?${query}`), query).toBe(200);
    }
  });
});
