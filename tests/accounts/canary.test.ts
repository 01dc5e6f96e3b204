import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import type { TestPerson } from '../support/people';
import { canaryOf, isText, pastAllKeys, plant, tablesOf, type Tables } from './canaries';

/**
 * Every table that leads to a person, by a foreign key or by several, gets a row with a word of its own in each text.
 * The export must give each word, and the erasure leave none: a table that is new fails here until its `personalData`
 * does both, or until it is named below with the reason why not.
 */

/** What is not given out, and why. */
const notGiven: Record<string, string> = {
  'users.*': 'bookkeeping of the row; what a person has entered is given, and looked for by name below',
  'users_roles.*': 'told as the list of roles',
  'users_languages.*': 'told as the list of languages',
  'credentials.*': 'the hash of the password is nobody’s to carry around',
  'sessions.*': 'the digest of a log-in; browser and system are given',
  'one_time_codes.*': 'digests of codes; the address is that of the account or of a mail',
  'known_devices.*': 'the digest of a cookie',
  'person_keys.*': 'a key, of no use outside',
  'messages.sealed': 'encrypted: tests/conversations/privacy.test.ts gives it out readable',
  'message_attachments.sealed': 'encrypted: tests/conversations/attachments.test.ts gives it out whole',
  'message_attachments.sealed_name': 'encrypted: the same test reads it',
  'guardians.sealed': 'encrypted: tests/accounts/minors.test.ts gives it out readable',
  'consents.sealed_giver': 'encrypted: the same test reads it',
  'exercises.*': 'content of the site: title and state are given',
  'images.*': 'content of the site: title and state are given, and the file',
  'api_keys.key_hash': 'the digest of a key',
  'webhooks.*': 'set-up of the site: name, address and events are given',
  'attempts.seed': 'what the order of answers was shuffled by',
  'payload_preferences_rels.*': 'how the library ties preferences to a person',
  'notifications.*': 'names of types and keys of occasions: what was told is given by its type and data',
  'deliveries.*': 'bookkeeping of sending: channel, state and reason are given',
  'message_log.*': 'bookkeeping of sending: address, subject and state are given; texts are forgotten once sent',
  'phone_numbers.*': 'encrypted: tests/channels/numbers.test.ts gives it out readable',
  'phone_codes.*': 'the same, of a number that waits for its code; the digest of that',
  'message_replies.sealed': 'encrypted: tests/channels/texts.test.ts gives it out readable',
  'push_subscriptions.key': 'the digest of a device',
  'push_subscriptions.sealed': 'the address of a device, of no use outside; its service is given',
  'answer_submissions.*': 'digests of what was sent; the answers themselves are given',
  'contribution_submissions.*': 'here what others sent and the person has decided; one’s own are given: tests/moderation/contributionData.test.ts',
  'suspensions.sealed': 'encrypted: tests/moderation/casesPrivacy.test.ts gives it out readable',
  'cases.*': 'a case is given to its parties, with what was decided of each: the same test',
  'case_parties.*': 'who was reported is told once something follows from it: the same test',
  'case_reports.rule': 'what a rule has flagged is nobody’s report',
  'case_reports.sealed': 'encrypted: the same test reads it',
  'case_evidence.sealed': 'encrypted: the same test gives it out whole',
  'case_evidence.sealed_name': 'encrypted: the same test reads it',
  'case_decisions.*': 'given with the case of who is concerned: the same test',
  'case_appeals.sealed': 'encrypted: the same test reads it',
  'case_appeals.sealed_answer': 'encrypted: the same test reads it',
  'mentor_profiles.sealed_motivation': 'encrypted: tests/parrainage/privacy.test.ts gives it out readable',
  'mentor_profiles.sealed_proof': 'encrypted: the same test reads it',
  'mentor_profiles.sealed_reason': 'encrypted: the same test reads it',
  'mentee_profiles.sealed_goals': 'encrypted: the same test reads it',
  'mentorships.sealed_message': 'encrypted: the same test reads it',
  'mentorships.sealed_goals': 'encrypted: the same test reads it',
  'mentorships.sealed_decline': 'encrypted: the same test reads it',
  'mentorships.sealed_proposal': 'encrypted: the same test reads it',
  'mentorships.sealed_pause': 'encrypted: the same test reads it',
  'mentorships.sealed_end': 'encrypted: the same test reads it',
  'mentorship_feedback.sealed': 'encrypted: the same test reads it',
  'mentorship_handovers.sealed_reason': 'encrypted: tests/parrainage/care.test.ts gives it out readable',
  'mentorship_interventions.sealed_reason': 'encrypted: the same test reads it',
  'mentorship_sessions.*': 'a session is given with its relation: tests/parrainage/sessionsWritten.test.ts gives it out readable',
  'session_people.sealed_notes': 'encrypted: the same test reads it',
  'session_people.sealed_feedback': 'encrypted: the same test reads it',
  'calendar_feeds.*': 'a key; that there is one is given',
  'mentor_profiles.sealed_culture': 'encrypted: the same test reads it',
  'mentee_profiles.sealed_culture': 'encrypted: the same test reads it',
  'matching_cohorts.*': 'the plan itself is an administrator’s; what it says of the person is given',
  'case_history.details': 'codes and figures of what was done; what and when are given',
};

/** What stays once an account is gone, and why. */
const stays: Record<string, string> = {
  exercises: 'content of the site, without its author',
  images: 'content of the site, without who brought it',
  webhooks: 'set-up of the site, without who made it',
  error_reports: 'what is to be mended, without who said so',
  conversation_reports: 'a case that others look at, without who brought it',
  contributor_requests: 'somebody else’s request, without who decided it; one’s own goes: tests/moderation/requests.test.ts',
  contributions: 'somebody else’s work, without who reviewed it, and what was published of one’s own: tests/moderation/contributionData.test.ts',
  contribution_submissions: 'parts of these',
  cases: 'what others look at, without who had it',
  case_reports: 'part of a case, without who brought it',
  case_decisions: 'what was decided of somebody else, without who decided it',
  case_appeals: 'what somebody else has contested, without who decided it',
  case_history: 'what was done in a case, without who did it',
  mentor_profiles: 'somebody else’s profile, without who decided on it; one’s own goes: tests/parrainage/privacy.test.ts',
  mentorships: 'the other’s archive, without who has left and what he or she wrote: the same test',
  mentorship_feedback: 'stars that were given, without who gave them and what was said: the same test',
  mentorship_history: 'what was done in a relation, without who did it',
  mentorship_handovers: 'of another’s relation, without who has asked for it; of one’s own it goes: tests/parrainage/care.test.ts',
  matching_cohorts: 'a plan for many, without who made it',
  mentorship_interventions: 'what was changed in a relation and why, without who did it',
  mentorship_sessions: 'the other’s archive, without who has left: tests/parrainage/sessionsWritten.test.ts',
};

let platform: TestPlatform;
let tables: Tables;
let past: Client;
let person: TestPerson;
let administrator: TestPerson;
/** Tables that got a row, with the columns that hold a word. */
const planted = new Map<string, string[]>();

/** Values that a table's own rules ask for. */
const chosen: Record<string, Record<string, unknown>> = {
  attempts: { visitor: null },
  // Who is kept away is given nothing: one that is over.
  suspensions: { lifted_at: new Date() },
};

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
  const other = await platform.people.learner();
  person = await platform.people.learner();
  tables = await tablesOf(platform.db);
  past = await pastAllKeys(inject('ground').server, process.env.DATABASE_URL!);
  // Which values go together is another question.
  const { rows: rules } = await past.query<{ place: string; name: string }>(
    `SELECT conrelid::regclass::text AS place, quote_ident(conname) AS name FROM pg_constraint
     WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid <> 0`,
  );
  for (const { place, name } of rules) await past.query(`ALTER TABLE ${place} DROP CONSTRAINT ${name}`);
  const { rows } = await platform.db.query<{ id: string }>(`INSERT INTO conversations (kind, subject) VALUES ('test', 'canary') RETURNING id`);
  chosen.messages = { conversation_id: rows[0]!.id };
  const relation = await platform.db.query<{ id: string }>('INSERT INTO mentorships (duration_months) VALUES (1) RETURNING id');
  for (const table of ['mentorship_feedback', 'mentorship_handovers', 'mentorship_interventions']) chosen[table] = { mentorship_id: relation.rows[0]!.id };
  const cohort = await platform.db.query<{ id: string }>(`INSERT INTO matching_cohorts (name, mode) VALUES ('x', 'best') RETURNING id`);
  for (const table of ['matching_members', 'matching_pairs', 'matching_rules']) chosen[table] = { cohort_id: cohort.rows[0]!.id };
  // From the person outwards: what points at a row that was planted gets one too.
  const reached = new Map([['users', [person.id]]]);
  for (let found = true; found; ) {
    found = false;
    for (const [table, columns] of tables) {
      if (reached.has(table)) continue;
      // What stays is content of the site, and so is what belongs to it.
      const links = columns.filter(({ target }) => target && !(target in stays) && reached.get(target)?.length);
      if (links.length === 0 || table.startsWith('payload_locked') || isVersion(table)) continue;
      found = true;
      const ids: string[] = [];
      let rows = 0;
      for (const link of links) {
        const to = reached.get(link.target!)![0]!;
        // The other links lead to somebody else, or nowhere.
        const rest = Object.fromEntries(links.filter((one) => one !== link).map((one) => [one.name, one.target === 'users' ? (one.required ? other.id : null) : reached.get(one.target!)![0]!]));
        const id = await plant(past, table, columns, new Map(), { ...chosen[table], ...rest, [link.name]: to }).catch((error: Error) => {
          // A second row of the same words may not be allowed; the first tells as much.
          if (/duplicate key|violates check/.test(error.message) && rows > 0) return undefined;
          throw new Error(`${table} by ${link.name}: ${error.message}`, { cause: error });
        });
        rows += 1;
        if (id) ids.push(id);
      }
      reached.set(table, ids);
      planted.set(table, columns.filter((column) => isText(column) && chosen[table]?.[column.name] !== null).map(({ name }) => name));
    }
  }
});

afterAll(() => past.end());

/** Earlier states of content, which go and stay with it. */
const isVersion = (table: string) => table.startsWith('_');

async function everythingKept(): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  const { rows } = await platform.db.query<{ place: string; name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS place, tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { place, name } of rows) {
    const all = await platform.db.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${place} t`);
    kept.set(name, all.rows.map(({ row }) => row).join('\n'));
  }
  const folder = process.env.MENTORA_DATA!;
  for (const file of (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())) {
    kept.set(file.name, await readFile(path.join(file.parentPath, file.name), 'latin1'));
  }
  return kept;
}

const isExcused = (list: Record<string, string>, table: string, column: string) => `${table}.*` in list || `${table}.${column}` in list;

describe('what is held of a person', () => {
  it('lies in more than the tables that one thinks of first', () => {
    expect([...planted.keys()]).toEqual(expect.arrayContaining(['sessions', 'avatars', 'attempts', 'answers', 'messages', 'notifications', 'message_log', 'images']));
    expect(planted.size).toBeGreaterThan(20);
  });

  it('is given out: every text of every table that leads to the person', async () => {
    const answer = await platform.request('GET', '/api/users/me/data', { as: person });
    const given = await answer.text();
    expect(answer.status, given).toBe(200);
    const missing = [...planted].flatMap(([table, columns]) =>
      columns.filter((column) => !given.includes(canaryOf(table, column)) && !isExcused(notGiven, table, column)).map((column) => `${table}.${column}`),
    );
    expect(missing).toEqual([]);
    for (const table of Object.keys(notGiven).map((key) => key.split('.')[0]!)) expect([...tables.keys()], table).toContain(table);
  });

  it('is erased with the account: in every table of every schema, and every file', async () => {
    const before = await everythingKept();
    const words = [...planted].flatMap(([table, columns]) => columns.map((column) => [table, canaryOf(table, column)] as const));
    for (const [table, word] of words) expect(before.get(table), word).toContain(word);

    expect((await platform.request('DELETE', `/api/users/${person.id}`, { as: administrator })).status).toBe(200);

    const after = await everythingKept();
    const left = words.flatMap(([table, word]) => [...after].flatMap(([place, text]) => (text.includes(word) && !(table in stays) ? [`${word} in ${place}`] : [])));
    expect([...new Set(left)]).toEqual([]);
    expect([...after].filter(([, text]) => text.includes(person.id)).map(([place]) => place)).toEqual(['audit_log']);
  });

  it('would be missed in a table that nobody has registered (control)', async () => {
    const another = await platform.people.learner();
    await platform.db.query('CREATE TABLE diary (id uuid DEFAULT uuidv7(), person_id uuid REFERENCES users ON DELETE SET NULL, entry text)');
    const columns = (await tablesOf(platform.db)).get('diary')!;
    await plant(past, 'diary', columns, new Map([['users', another.id]]));
    const word = canaryOf('diary', 'entry');
    expect(await (await platform.request('GET', '/api/users/me/data', { as: another })).text()).not.toContain(word);
    await platform.request('DELETE', `/api/users/${another.id}`, { as: administrator });
    expect((await everythingKept()).get('diary')).toContain(word);
  });
});
