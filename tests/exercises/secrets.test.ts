import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeImage, publishExercise, zone, type PublishedExercise } from './content';

/*
 * Somebody who wants to know where the right zone lies or how a hint begins, and has every door of the API to
 * ask at. Each way of asking is a question "is it `x` or more?", from 0 to 1, that is answered by what comes
 * back. Who may edit the exercise finds the edge by halving; for everybody else the answers are the same,
 * whatever is asked.
 */
let platform: TestPlatform;
let trainer: TestPerson;
let exercise: PublishedExercise;
let contributor: TestPerson;
let askers: [name: string, who: TestPerson | undefined][];
/** An own draft of who may write one, to be put in order beside the exercise. */
const probes = new Map<string, string>();

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  contributor = await platform.people.contributor();
  exercise = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
  askers = [
    ['a visitor', undefined],
    ['a learner', await platform.people.learner()],
    ['a parent', await platform.people.parent()],
    ['a contributor', contributor],
  ];
  const answer = await platform.request('POST', '/api/exercises?draft=true', { as: trainer, body: { title: 'Le mien' } });
  probes.set(trainer.id, ((await answer.json()) as { doc: { id: string } }).doc.id);
});

/** Everything an answer says, without what changes by itself. */
async function saidBy(answer: Response): Promise<string> {
  return `${answer.status} ${await answer.text()}`;
}

type Ask = (x: number, as: TestPerson | undefined) => Promise<string>;

const rest = (path: (x: number) => string): Ask => async (x, as) => saidBy(await platform.request('GET', path(x), { as }));
const graph = (query: (x: number) => string): Ask => async (x, as) => saidBy(await platform.graphql(query(x), { as }));

/** A letter for each place between 0 and 1: ' ' … '~'. */
const letter = (x: number) => encodeURIComponent(String.fromCodePoint(32 + Math.round(x * 94)));
const hint = (field: string, x: number) => `where[${field}][greater_than_equal]=${letter(x)}`;

/** Puts an own draft with a zone as high as `x` beside the exercise, and says which comes first. */
const inOrder = (list: string): Ask => async (x, as) => {
  const probe = probes.get(as?.id ?? '') ?? 'none';
  const steps = [{ blockType: 'tap', prompt: 'x', zones: [{ x: 0, y: 0, w: 0, h: x }] }];
  await platform.request('PATCH', `/api/exercises/${probe}?draft=true`, { as, body: { steps } });
  const answer = await platform.request('GET', list, { as });
  const said = await answer.text();
  return `${answer.status} ${said.includes(exercise.id) && said.includes(probe) && said.indexOf(exercise.id) < said.indexOf(probe)}`;
};

const ways: [name: string, ask: Ask][] = [
  ['the order of a list', inOrder('/api/exercises?depth=0&select[title]=true&sort=steps.zones')],
  ['the order of a list with drafts', inOrder('/api/exercises?depth=0&draft=true&select[title]=true&sort=steps.zones')],
  ['where of the list', rest((x) => `/api/exercises?depth=0&${hint('steps.hint', x)}`)],
  ['where of own drafts', rest((x) => `/api/exercises?draft=true&depth=0&${hint('steps.hint', x)}`)],
  ['where within and', rest((x) => `/api/exercises?draft=true&where[and][0][steps.hint][greater_than_equal]=${letter(x)}`)],
  ['where within or', rest((x) => `/api/exercises?draft=true&where[or][0][steps.hint][greater_than_equal]=${letter(x)}&where[or][1][title][equals]=x`)],
  ['count', rest((x) => `/api/exercises/count?${hint('steps.hint', x)}`)],
  ['versions', rest((x) => `/api/exercises/versions?depth=0&${hint('version.steps.hint', x)}`)],
  ['the document with a condition', rest((x) => `/api/exercises/${exercise.id}?depth=0&${hint('steps.hint', x)}`)],
  ['editions', rest((x) => `/api/editions?${hint('content', x)}`)],
  ['count of editions', rest((x) => `/api/editions/count?${hint('exercise.steps.hint', x)}`)],
  ['attempts by what they are made on', rest((x) => `/api/attempts?${hint('exercise.steps.hint', x)}`)],
  ['categories', rest((x) => `/api/categories?${hint('exercise.steps.hint', x)}`)],
  ['the log of addresses', rest((x) => `/api/exercise-addresses?${hint('exercise.steps.hint', x)}`)],
  ['GraphQL list', graph((x) => `{ Exercises(where: { steps__hint: { like: "${letter(x)}" } }) { totalDocs } }`)],
  ['GraphQL count', graph((x) => `{ countExercises(where: { id: { equals: "${exercise.id}" }, minutes: { greater_than_equal: ${x * 10} } }) { totalDocs } }`)],
  ['GraphQL versions', graph((x) => `{ versionsExercises(where: { parent: { equals: "${exercise.id}" }, version__minutes: { greater_than_equal: ${x * 10} } }) { totalDocs } }`)],
];
/** Ways that answer who may edit, with what they find. */
const answered: Record<string, number> = {
  'the order of a list with drafts': zone.h,
  'where of the list': 37.5 / 94,
  'where of own drafts': 37.5 / 94,
  'where within and': 37.5 / 94,
  'where within or': 37.5 / 94,
  count: 37.5 / 94,
  versions: 37.5 / 94,
  'GraphQL count': 0.5,
  'GraphQL versions': 0.5,
};

/** Halves the picture by yes and no until the edge is known to a hundredth; undefined where nothing is said. */
async function bisect(ask: Ask, as: TestPerson | undefined): Promise<number | undefined> {
  const never = await ask(1, as);
  const always = await ask(0, as);
  if (never === always) return undefined;
  let [low, high] = [0, 1];
  while (high - low > 0.005) {
    const middle = (low + high) / 2;
    if ((await ask(middle, as)) === always) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('the edge of a zone', () => {
  it.each(Object.entries(answered))('control: %s tells a trainer', async (name, edge) => {
    const ask = ways.find(([way]) => way === name)![1];
    const found = await bisect(ask, trainer);
    expect(found).toBeDefined();
    expect(Math.abs(found! - edge)).toBeLessThan(0.01);
  });

  it.each(ways)('%s tells nobody else', async (_, ask) => {
    for (const [name, who] of askers) {
      expect(await bisect(ask, who), name).toBeUndefined();
      expect(await ask(0.3, who), name).not.toMatch(/"zones"|"right"|"accepted"|En bas/);
    }
  });

  it('no list is put in an order that tells', async () => {
    for (const [name, who] of askers) {
      for (const sort of ['steps.zones', 'steps.tap.zones', 'steps', '-searchText', 'author']) {
        const answer = await platform.request('GET', `/api/exercises?sort=${sort}`, { as: who });
        expect(answer.status, `${name} by ${sort}`).toBe(400);
      }
    }
  });

  it('is not in a version, nor in any document of GraphQL', async () => {
    const { rows } = await platform.db.query('SELECT id FROM _exercises_v WHERE parent_id = $1 LIMIT 1', [exercise.id]);
    for (const [name, who] of askers) {
      const version = await platform.request('GET', `/api/exercises/versions/${rows[0].id}`, { as: who });
      expect([401, 403, 404], name).toContain(version.status);
      const answer = await platform.graphql(`{ Exercise(id: "${exercise.id}") { id title steps { ... on Tap { zones } } } }`, { as: who });
      expect(await answer.text(), name).not.toContain('0.6');
      for (const path of ['editions', 'answers', 'attempts', 'exercise-addresses']) {
        const list = await platform.request('GET', `/api/${path}`, { as: who });
        expect([401, 403, 404], `${name} /api/${path}`).toContain(list.status);
      }
    }
  });
});

describe('what the player is told', () => {
  it('says nothing of what is right, neither by a field nor by an order nor by an id', async () => {
    const rights: number[] = [];
    const firsts: string[] = [];
    for (let visit = 0; visit < 24; visit += 1) {
      const answer = await platform.request('POST', '/api/attempts', { body: { exercise: exercise.slug } });
      const text = await answer.text();
      expect(text).not.toMatch(/zones|"right"|accepted|feedback|hint|seed|explanation/);
      expect(text).not.toContain('À bientôt"');
      const { steps } = JSON.parse(text) as { steps: { kind: string; options?: { id: string; text: string }[]; items?: { id: string; text: string }[] }[] };
      const { options = [] } = steps.find(({ kind }) => kind === 'choice')!;
      const { items = [] } = steps.find(({ kind }) => kind === 'order')!;
      expect(options.map(({ id }) => id)).toEqual(['1', '2', '3']);
      expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
      rights.push(options.findIndex(({ text: words }) => words === 'J’efface le message'));
      firsts.push(items.map(({ text: words }) => words).join());
    }
    expect(new Set(rights).size).toBeGreaterThan(1);
    expect(new Set(firsts).size).toBeGreaterThan(3);
    expect(firsts).not.toContain('Ouvrir,Écrire,Relire,Envoyer');
  });
});
