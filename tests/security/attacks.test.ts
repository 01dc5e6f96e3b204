import { beforeAll, describe, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeImage, publishExercise } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

/**
 * Every way that Payload has into documents (fields chosen, populated, joined, drafts, versions, trash, all languages,
 * counts, duplicates, permissions, preferences, locks, another method), tried by who may not read them.
 */
let platform: TestPlatform;
const people: Record<string, TestPerson | undefined> = { visitor: undefined };
const owners: Record<string, TestPerson> = {};
const ids: Record<string, string> = {};

/** What only its trainer, or its uploader, may know. No answer to anybody else holds one of these. */
const secrets = ['secretmail', 'SECRETNAME', 'SECRETBIO', 'PENDINGALT', 'DRAFTTITLE', 'VERSIONTITLE', 'PREFERENCE', 'Touchez le bouton'];

beforeAll(async () => {
  platform = await testPlatform();
  const { people: make, request, db, payload } = platform;
  const trainer = await make.trainer({ email: 'secretmail@test.mentora.test', name: 'SECRETNAME', biography: 'SECRETBIO' });
  const uploader = await make.contributor();
  const second = await make.trainer();
  Object.assign(owners, { trainer, uploader, second });
  Object.assign(people, { learner: await make.learner(), contributor: await make.contributor(), parent: await make.parent() });

  ids.published = (await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))))).id;
  const { steps } = await payload.findByID({ collection: 'exercises', id: ids.published, depth: 0, overrideAccess: true });
  await request('PATCH', `/api/exercises/${ids.published}?draft=true`, { as: trainer, body: { title: 'VERSIONTITLE', steps, _status: 'draft' } });
  const made = async (as: TestPerson, title: string) => {
    const answer = await request('POST', '/api/exercises?draft=true', { as, body: { title, _status: 'draft' } });
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  ids.draft = await made(trainer, 'DRAFTTITLE');
  ids.own = await made(second, 'Le mien');
  ids.pending = await makeImage(uploader, 'PENDINGALT');
  ids.trainer = trainer.id;
  const { rows } = await db.query<{ id: string }>('SELECT id FROM _exercises_v WHERE parent_id = $1 ORDER BY created_at DESC LIMIT 1', [ids.published]);
  ids.version = rows[0]!.id;
  await request('POST', '/api/payload-preferences/columns', { as: trainer, body: { value: { a: 'PREFERENCE' } } });
});

/** `{draft}` in a path is the id of that document. */
const fill = (path: string) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);

type Attack = [method: string, path: string, body?: unknown, headers?: Record<string, string>];
const asGet = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' };

async function attack([method, path, body, headers]: Attack, as: TestPerson | undefined) {
  const answer = await platform.request(method, fill(path), { as, body, headers });
  return { status: answer.status, text: await answer.text() };
}

const reading: Attack[] = [
  ['GET', '/api/users?depth=2&limit=100&trash=true'],
  ['GET', '/api/users?where[email][like]=secretmail'],
  ['GET', '/api/users/{trainer}?depth=2&showHiddenFields=true&overrideAccess=true'],
  ['POST', '/api/users', 'limit=100&depth=2', asGet],
  ['POST', '/api/users/access/{trainer}', {}],
  ['GET', '/api/images?depth=2&populate[users][email]=true&populate[users][name]=true&select[uploadedBy]=true&select[moderatedBy]=true'],
  ['GET', '/api/images?select[uploadedBy]=true&select[alt]=true&showHiddenFields=true&locale=all'],
  ['GET', '/api/images/{pending}?draft=true&trash=true&locale=all&fallback-locale=none'],
  ['GET', '/api/images?where[alt][like]=PENDING&trash=true&draft=true'],
  ['GET', '/api/images?where[moderationStatus][equals]=pending'],
  ['GET', '/api/images/versions?depth=2'],
  ['GET', '/api/images/versions/{pending}'],
  ['POST', '/api/images/versions/{pending}', {}],
  ['GET', '/api/images?joins[any][limit]=5'],
  ['POST', '/api/images/access/{pending}', {}],
  ['POST', '/api/images/{pending}/duplicate', {}],
  ['POST', '/api/images', 'limit=100&depth=2', asGet],
  ['GET', '/api/exercises?depth=2&draft=true&trash=true&limit=100&select[steps]=true&populate[users][email]=true'],
  ['GET', '/api/exercises/{published}?depth=2&draft=true&locale=all&select[steps]=true'],
  ['GET', '/api/exercises/{draft}?draft=true'],
  ['POST', '/api/exercises', 'draft=true&limit=100', asGet],
  ['GET', '/api/exercises/versions?depth=2&limit=100'],
  ['GET', '/api/exercises/versions?where[parent][equals]={published}'],
  ['GET', '/api/exercises/versions/{version}?depth=2'],
  ['POST', '/api/exercises/versions/{version}', {}],
  ['POST', '/api/exercises/versions/{version}?draft=true', {}],
  ['POST', '/api/exercises/{published}/duplicate', {}],
  ['POST', '/api/exercises/{draft}/duplicate?draft=true', {}],
  ['POST', '/api/exercises/access/{draft}', {}],
  ['GET', '/api/payload-preferences?depth=2'],
  ['GET', '/api/payload-preferences?where[user.value][equals]={trainer}'],
  ['GET', '/api/payload-preferences/columns'],
  ['GET', '/api/payload-locked-documents?depth=2'],
  ['GET', '/api/globals/settings?depth=5&draft=true&showHiddenFields=true&locale=all'],
  ['GET', '/api/globals/settings/versions'],
];

const graph = [
  '{ Users { docs { email name biography } } }',
  '{ User(id: "{trainer}") { email } }',
  '{ Images { docs { alt uploadedBy { email name } moderatedBy { email } } } }',
  '{ Image(id: "{pending}") { alt } }',
  '{ Exercises(draft: true, trash: true) { docs { title author { email } } } }',
  '{ Exercise(id: "{draft}", draft: true) { title } }',
  '{ versionsExercises { docs { version { title } } } }',
  '{ versionExercise(id: "{version}") { version { title } } }',
  '{ docAccessExercise(id: "{draft}") { read { permission } } }',
  '{ Setting { logo { uploadedBy { email } } } }',
  'mutation { restoreVersionExercise(id: "{version}") { id title } }',
  'mutation { duplicateExercise(id: "{draft}", data: {}) { id title } }',
  'mutation { updateExercise(id: "{published}", data: { title: "X" }) { id } }',
  'mutation { updateUser(id: "{trainer}", data: { name: "X" }) { name } }',
];

it('those whose it is read all of it (control)', async () => {
  const read = async (path: string, as: TestPerson) => (await attack(['GET', path], as)).text;
  const all = [
    await read('/api/users/{trainer}', owners.trainer!),
    await read('/api/exercises/versions?depth=0&limit=100&locale=all', owners.trainer!),
    await read('/api/payload-preferences', owners.trainer!),
    await read('/api/images/{pending}', owners.uploader!),
  ].join();
  for (const secret of secrets) expect(all).toContain(secret);
});

for (const who of ['visitor', 'learner', 'contributor', 'parent']) {
  describe(`${who}: what is not to be read`, () => {
    it.each(reading)('%s %s tells nothing', async (...given) => {
      const { status, text } = await attack(given, people[who]);
      expect(status, text).toBeLessThan(500);
      for (const secret of secrets) expect(text).not.toContain(secret);
    });

    it.each(graph)('%s tells nothing', async (query) => {
      const text = await (await platform.graphql(fill(query), { as: people[who] })).text();
      expect(text).not.toContain('"statusCode":500');
      for (const secret of secrets) expect(text).not.toContain(secret);
    });

    it.each([
      ['/api/users/count?where[email][like]=secretmail'],
      ['/api/images/count?where[alt][like]=PENDING'],
      ['/api/exercises/count?where[title][like]=DRAFTTITLE'],
      ['/api/exercises/count?where[steps.prompt][exists]=true&trash=true'],
    ])('%s counts nothing', async (path) => {
      const { status, text } = await attack(['GET', path], people[who]);
      if (status === 200) expect(JSON.parse(text)).toEqual({ totalDocs: 0 });
      else expect([400, 401, 403, 404]).toContain(status);
    });
  });
}

describe('what is not to be written', () => {
  it('somebody else’s name does not come into one’s own', async () => {
    const stolen = await attack(['PATCH', '/api/exercises/{own}?draft=true', { author: ids.trainer }], owners.second);
    expect(stolen.status).toBe(200);
    expect(stolen.text).not.toContain(ids.trainer);
    const forged = { key: 'forged', value: {}, user: { relationTo: 'users', value: ids.trainer } };
    const other = await platform.people.trainer();
    await attack(['POST', '/api/payload-preferences', forged], other);
    await attack(['POST', '/api/payload-preferences/forged', forged], other);
    const { rows } = await platform.db.query(
      `SELECT DISTINCT r.users_id AS id FROM payload_preferences p JOIN payload_preferences_rels r ON r.parent_id = p.id WHERE p.key = 'forged'`,
    );
    expect(rows).toEqual([{ id: other.id }]);
  });

  it.each<Attack>([
    ['PATCH', '/api/exercises/{own}', { _status: 'published' }],
    ['PATCH', '/api/exercises/{own}?draft=true&autosave=true', { _status: 'published' }],
    ['PATCH', '/api/exercises?where[id][exists]=true', { _status: 'published' }],
    ['POST', '/api/exercises/{own}/duplicate', { _status: 'published' }],
    ['PATCH', '/api/exercises/{published}?trash=true', { deletedAt: '2020-01-01' }],
    ['DELETE', '/api/exercises/{published}?trash=true'],
    ['PATCH', '/api/users?where[id][exists]=true', { roles: ['administrateur'] }],
    ['POST', '/api/users/{trainer}/duplicate', { roles: ['administrateur'] }],
    ['PATCH', '/api/payload-preferences?where[key][equals]=columns', { value: 1 }],
  ])('%s %s changes nothing of another’s, and nobody’s standing', async (...given) => {
    const standing = async () => {
      const { rows } = await platform.db.query(`
        SELECT (SELECT count(*) FROM users_roles WHERE value = 'administrateur')::int AS administrators,
               (SELECT count(*) FROM exercises WHERE _status = 'published' AND deleted_at IS NULL)::int AS published,
               (SELECT string_agg(value::text, ',') FROM payload_preferences WHERE key = 'columns') AS preference`);
      return rows[0] as unknown;
    };
    const before = await standing();
    for (const who of ['visitor', 'learner', 'contributor']) {
      expect((await attack(given, people[who])).status).toBeLessThan(500);
      expect(await standing(), who).toEqual(before);
    }
  });
});

describe('an order', () => {
  it.each(['payload-locked-documents', 'payload-preferences', 'images', 'error-reports'])('of %s does not follow a related document', async (slug) => {
    const field = { images: 'uploadedBy', 'error-reports': 'reporter' }[slug] ?? 'user';
    const trainer = await platform.people.trainer();
    for (const path of [`${field}.email`, `-${field}.name`, `createdAt,${field}.email`]) {
      expect((await attack(['GET', `/api/${slug}?sort=${path}`], trainer)).status, path).toBe(400);
    }
  });
});

it('versions of what keeps none are not there, for administrators either', async () => {
  const as = await platform.people.administrator();
  for (const path of ['/api/images/versions', '/api/users/versions', '/api/skills/versions', '/api/globals/settings/versions']) {
    expect((await attack(['GET', path], as)).status, path).toBe(404);
  }
});
