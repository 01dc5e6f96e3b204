import { wordings, type Purpose } from '@mentora/platform/consents';
import type { Channel, Frequency } from '@mentora/platform/notifications';
import { expect } from 'vitest';
import type { TestPerson } from '../support/people';
import type { TestPlatform } from '../support/platform';
import type { newsOf } from './testNews';
import type { TwilioStand } from './twilioStand';

let made = 0;

/** A row of the log, as these tests read it. */
export interface LogRow {
  id: string;
  channel: string;
  status: string;
  provider_id: string;
  cost: number | null;
}

/** Somebody with a telephone, and what he or she does with it. */
export interface Owner {
  person: TestPerson;
  number: string;
  ask: (method: string, path: string, body?: unknown, as?: TestPerson) => Promise<Response>;
  /** The code that was sent last to the number. */
  lastCode: () => Promise<string>;
  verify: () => Promise<void>;
  agree: (purpose: Purpose) => Promise<Response>;
  choose: (frequency: Frequency, channel?: Channel) => Promise<Response>;
  /** Is told at once, from now on. */
  beReachable: () => Promise<void>;
  /** What came to the number, but for the code. */
  bodies: () => Promise<(string | null)[]>;
  /** What the log says of that. */
  rows: () => Promise<[LogRow, ...LogRow[]]>;
  /** How consents of a purpose began and ended. */
  consents: (purpose: Purpose) => Promise<unknown[]>;
}

interface Ground {
  platform: TestPlatform;
  twilio: TwilioStand;
  news: ReturnType<typeof newsOf>;
}

/** Makes somebody with a number of his or her own. */
export async function newOwner({ platform, twilio, news }: Ground): Promise<Owner> {
  twilio.reset();
  await platform.db.query("DELETE FROM pgboss.job WHERE name IN ('job.message.send', 'job.notifications.flush'); DELETE FROM rate_limits");
  const person = await platform.people.learner();
  made += 1;
  const number = `+336120000${String(made).padStart(2, '0')}`;
  const ask: Owner['ask'] = (method, path, body, as = person) => platform.request(method, path, { as, body });
  const owner: Owner = {
    person,
    number,
    ask,
    lastCode: async () => {
      await news.work();
      return /\d{6}/.exec((await twilio.taken(number)).at(-1)?.body ?? '')![0];
    },
    verify: async () => {
      expect((await ask('POST', '/api/phone', { number })).status).toBe(200);
      expect((await ask('POST', '/api/phone/confirm', { code: await owner.lastCode() })).status).toBe(200);
    },
    agree: (purpose) => ask('POST', '/api/consents', { given: true, purpose, version: wordings[purpose].version, locale: 'fr' }),
    choose: (frequency, channel = 'sms') => ask('POST', '/api/notifications/preferences', { category: 'test', channel, frequency }),
    beReachable: async () => {
      await owner.verify();
      await owner.agree('sms');
      await owner.choose('now');
      twilio.forms.length = 0;
    },
    bodies: async () => (await twilio.taken(number)).map(({ body }) => body).filter((body) => !/votre code/.test(body ?? '')),
    rows: async () => {
      const { rows } = await platform.db.query<LogRow>(
        `SELECT id, channel, kind, provider, provider_id, status, address, subject, attempts::int, problem, request, cost::int, currency
         FROM message_log WHERE person_id = $1 AND kind NOT LIKE 'account:%' ORDER BY id`,
        [person.id],
      );
      return rows as [LogRow, ...LogRow[]];
    },
    consents: async (purpose) =>
      (await platform.db.query('SELECT given_by, withdrawn_by FROM consents WHERE person_id = $1 AND purpose = $2 ORDER BY id', [person.id, purpose])).rows,
  };
  return owner;
}

/** The stable code of a refusal. */
export async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { errors: { code: string }[] }).errors[0]!.code;
}

/** The tables in which a text can be read as it is. */
export async function tablesWith({ db }: TestPlatform, text: string): Promise<string[]> {
  const { rows: tables } = await db.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    if ((await db.query(`SELECT FROM ${name} AS t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [text])).rowCount) found.push(name);
  }
  return found;
}
