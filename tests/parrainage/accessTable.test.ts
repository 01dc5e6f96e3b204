import { socketSurfaces } from '@mentora/access';
import config from '@payload-config';
import { parrainagePlugin } from '@mentora/parrainage';
import { registriesOf } from '@mentora/platform';
import type { Config } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePages, openPage } from '../realtime/clients';
import { startNode, type SocketNode } from '../realtime/node';
import { testPlatform, type TestPlatform } from '../support/platform';
import { readTable, standings, type Standing } from './access/table';
import { makeWorld, secrets, type World } from './access/world';

const running = await config;
const table = readTable();
/** What the plugin adds to a configuration that has nothing. */
const added = await parrainagePlugin()({ collections: [], endpoints: [] } as unknown as Config);

let platform: TestPlatform;
let world: World;
let sockets: SocketNode;
/** Which of the secrets the two have come to. */
const readByTheTwo = new Set<string>();

beforeAll(async () => {
  platform = await testPlatform();
  world = await makeWorld();
  sockets = await startNode(platform.payload);
}, 120_000);
afterAll(async () => {
  closePages();
  await sockets.close();
});

/** Every door that leads to what two people have with each other: the plugin's own, and those of their conversation. */
function doorsThere(): string[] {
  const own = (added.endpoints ?? []).map(({ method, path }) => `${method.toUpperCase()} /api${path}`);
  const talk = (running.endpoints ?? []).filter(({ path }) => path.startsWith('/conversations/:id')).map(({ method, path }) => `${method.toUpperCase()} /api${path}`);
  const said = registriesOf(running).socketEvents.filter(({ name, receive }) => receive && socketSurfaces[name] === 'conversation.own').map(({ name }) => `SOCKET ${name}`);
  return [...own, ...talk, ...said];
}

const isOneOfTwo = (standing: Standing) => standing === 'mentor' || standing === 'mentee';

/** Whoever has the address of a calendar reads it: that is what it is for. */
const byAddress = 'GET /api/calendar/:token';

/** How a door answers somebody: `yes`, or the refusal. What came through and was not right came through. */
async function answerAt(door: string, standing: Standing): Promise<string> {
  const as = world.people[standing];
  const [kind, name] = door.split(' ') as [string, string];
  if (kind === 'SOCKET') return socketAnswer(name, as?.cookie);
  const body = world.body(door);
  const headers = body instanceof Uint8Array ? { 'content-type': 'application/octet-stream' } : undefined;
  const suffix = body instanceof Uint8Array ? '?name=notes.pdf' : '';
  const answer = await platform.request(kind, world.address(door) + suffix, { as, body, headers });
  const { status } = answer;
  if (status >= 500) throw new Error(`${door} answers ${status} to ${standing}`);
  const told = door === byAddress ? '' : await answer.text();
  for (const secret of secrets.filter((one) => told.includes(one))) {
    if (!isOneOfTwo(standing)) throw new Error(`${door} gives ${standing} ${secret}`);
    readByTheTwo.add(secret);
  }
  return [401, 403, 404].includes(status) ? String(status) : 'yes';
}

const refusals: Record<string, string> = { signInRequired: '401', notFound: '404' };

async function socketAnswer(event: string, cookie: string | undefined): Promise<string> {
  const said = { conversation: world.conversation, clientId: '0190b0a0-0000-4000-8000-000000000000', text: 'Bonjour', seq: 1, here: true };
  const page = await openPage(sockets.url, { cookie }).catch(() => null);
  if (!page) return '401';
  const answer = (await page.socket.emitWithAck(event, said)) as { error?: string };
  page.socket.disconnect();
  return answer.error ? (refusals[answer.error] ?? answer.error) : 'yes';
}

/** All that the doors could have changed of a relation. */
async function kept(relation: string): Promise<string> {
  const { rows } = await platform.db.query(
    `SELECT to_jsonb(m) AS relation,
       (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM mentorship_sessions s WHERE s.mentorship_id = m.id) AS sessions,
       (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.id) FROM session_people p JOIN mentorship_sessions s ON s.id = p.session_id WHERE s.mentorship_id = m.id) AS people,
       (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.id) FROM session_actions a JOIN mentorship_sessions s ON s.id = a.session_id WHERE s.mentorship_id = m.id) AS actions,
       (SELECT jsonb_agg(to_jsonb(g) ORDER BY g.seq) FROM messages g WHERE g.conversation_id = m.conversation_id) AS messages
     FROM mentorships m WHERE m.id = $1`,
    [relation],
  );
  return JSON.stringify(rows);
}

describe('the doors of mentorships', () => {
  it('have each a row, and each row a door', () => {
    expect([...table.keys()].sort()).toEqual(doorsThere().sort());
  });

  it('are all in the running configuration', () => {
    const there = new Set((running.endpoints ?? []).map(({ method, path }) => `${method} ${path}`));
    expect((added.endpoints ?? []).filter(({ method, path }) => !there.has(`${method} ${path}`))).toEqual([]);
  });

  // Whoever has no business there comes first: what they have changed would be seen.
  for (const standing of [...standings].reverse().filter((one) => !isOneOfTwo(one))) {
    it(`answer ${standing} as the table says, and nothing changes`, async () => {
      const before = await kept(world.relation);
      const answers = await answersTo(standing);
      expect(answers).toEqual(expectedOf(standing));
      expect(await kept(world.relation)).toBe(before);
    });
  }

  it('let a former mentor read all of what has ended, and change nothing of it once its archive has closed', async () => {
    const before = await kept(world.ended.relation);
    const doors = [...table.keys()].filter((door) => /^\w+ \/api\/(mentorships|conversations)\/:id/.test(door) && table.get(door)!.mentor === 'yes');
    for (const door of doors.filter((one) => !apart.includes(one))) {
      expect([door, (await ofEnded(door)).ok]).toEqual([door, door.startsWith('GET ')]);
    }
    expect(await kept(world.ended.relation)).toBe(before);
  });

  it('let a former mentor say even then that something was not right, and take back the last words', async () => {
    for (const door of apart.filter((one) => /(flag|reports|DELETE .*:seq)$/.test(one))) expect([door, (await ofEnded(door)).status]).toEqual([door, 200]);
  });

  for (const standing of ['mentor', 'mentee'] as const) {
    it(`answer ${standing} as the table says`, async () => {
      await world.renew();
      const expected = expectedOf(standing);
      expect(await answersTo(standing, (door) => !closing.includes(door))).toEqual(Object.fromEntries(Object.entries(expected).filter(([door]) => !closing.includes(door))));
    });
  }

  it('give the two all that they gave nobody else', () => {
    expect([...readByTheTwo].sort()).toEqual([...secrets].sort());
  });

  it('answer the two as the table says where something ends with it', async () => {
    for (const standing of ['mentor', 'mentee'] as const) {
      for (const door of closing) expect([door, await answerAt(door, standing)]).toEqual([door, table.get(door)![standing]]);
    }
  });

  it('are none of GraphQL, which knows nothing of relations, sessions and profiles', async () => {
    const answer = await platform.graphql('{ __schema { types { name } } }', { as: world.people.admin!.cookie });
    const { data } = (await answer.json()) as { data: { __schema: { types: { name: string }[] } } | null };
    const tables = /^(mentorship(?!Template)|mentor|mentee|sessionSeries|mentorshipSession|sessionPeople|calendarFeed)/i;
    expect((data?.__schema.types ?? []).map(({ name }) => name).filter((name) => tables.test(name))).toEqual([]);
  });
});

const expectedOf = (standing: Standing) => Object.fromEntries([...table].map(([door, expected]) => [door, expected[standing]]));

/** What else there is of a relation that has ended: one's own reading, what only planning asks for, and the test after. */
const apart = [
  'POST /api/conversations/:id/mute',
  'POST /api/conversations/:id/read',
  'GET /api/conversations/:id/attachments/:file',
  'GET /api/mentorships/:id/free-times',
  'POST /api/mentorships/:id/sessions/preview',
  'DELETE /api/mentorships/:id/hold',
  'PATCH /api/mentorships/:id/sessions/:session/flag',
  'POST /api/conversations/:id/reports',
  'DELETE /api/conversations/:id/messages/:seq',
];

/** How a door of what has ended answers the former mentor, whose message is the first one. */
async function ofEnded(door: string): Promise<Response> {
  const { relation, session, conversation } = world.ended;
  const path = door.replace(/^\S+ /, '').replace('/mentorships/:id', `/mentorships/${relation}`).replace('/conversations/:id', `/conversations/${conversation}`);
  const body = door.endsWith('/reports') ? { seq: 2, reason: 'hurtful', before: 0, after: 0 } : world.body(door);
  return platform.request(door.split(' ')[0]!, path.replace(':session', session).replace(':seq', '1'), { as: world.people.former, body });
}

/** After these there is less to come to: the two try them last. */
const closing = ['PATCH /api/mentorships/:id/end', 'DELETE /api/calendar-feed'];

async function answersTo(standing: Standing, among: (door: string) => boolean = () => true): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const door of [...table.keys()].filter(among)) answers[door] = await answerAt(door, standing);
  return answers;
}
