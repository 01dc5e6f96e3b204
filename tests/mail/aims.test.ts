import { watchAims } from '@mentora/platform/mail';
import { figuresByChannel, messageFigures, missedAims, monthsCost } from '@mentora/platform/mail/aims/figures';
import { completeSettings } from '@mentora/platform/settings';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
});

beforeEach(() => platform.db.query('TRUNCATE message_log CASCADE; TRUNCATE notifications CASCADE'));

interface Wish {
  status: string;
  provider?: string;
  channel?: string;
  /** How long ago it was asked for, and how long it took from there. */
  ago?: string;
  took?: number;
  times?: number;
  cost?: number;
}

async function messages(...wishes: Wish[]): Promise<void> {
  for (const { status, provider = 'smtp', channel = 'mail', ago = '2 hours', took = 1, times = 1, cost = null } of wishes) {
    await platform.db.query(
      `INSERT INTO message_log (id, channel, kind, address, subject, status, provider, attempts, created_at, sent_at, cost, currency)
       SELECT uuidv7(), $7::enum_message_log_channel, 'test', 'a', 's', $1::enum_message_log_status, $2, 1, now() - $3::interval,
              CASE WHEN $1 IN ('sent', 'delivered', 'bounced') THEN now() - $3::interval + make_interval(secs => $4) END,
              $6::numeric, CASE WHEN $6::numeric IS NOT NULL THEN 'EUR' END
       FROM generate_series(1, $5::int)`,
      [status, provider, ago, took, times, cost, channel],
    );
  }
}

const figures = () => messageFigures(platform.payload, 24);

describe('the figures of messages', () => {
  it('say nothing where there is nothing', async () => {
    expect(await figures()).toEqual({ count: 0, received: null, failed: null, seconds: null });
    await messages({ status: 'kept' }, { status: 'suppressed' }, { status: 'sent', ago: '25 hours' });
    expect(await figures()).toEqual({ count: 0, received: null, failed: null, seconds: null });
    expect(missedAims(await figures())).toEqual([]);
  });

  it('count what was accepted as arrived where nobody tells more, and what failed as failed', async () => {
    await messages({ status: 'sent', times: 96 }, { status: 'failed', times: 3 }, { status: 'bounced', times: 1 });
    expect(await figures()).toMatchObject({ count: 100, received: 0.96, failed: 0.04 });
    expect(missedAims(await figures())).toEqual(['failed']);
  });

  it('wait for the word of a service that tells, for an hour', async () => {
    completeSettings({ RESEND_API_KEY: 're_x', MAIL_FROM: 'a@example.org', RESEND_WEBHOOK_SECRET: `whsec_${'a'.repeat(32)}` });
    await messages(
      { status: 'delivered', provider: 'resend', times: 8 },
      { status: 'sent', provider: 'resend', times: 2 },
      { status: 'sent', provider: 'resend', ago: '10 minutes', times: 5 },
    );
    expect(await figures()).toMatchObject({ count: 15, received: 0.8, failed: 0 });
    completeSettings({ RESEND_API_KEY: '', MAIL_FROM: '', RESEND_WEBHOOK_SECRET: '' });
    expect((await figures()).received).toBe(1);
  });

  it('are told of each channel, and of all together', async () => {
    await messages(
      { status: 'sent', times: 3 },
      { status: 'delivered', provider: 'twilio', channel: 'sms', times: 3 },
      // Twilio tells what arrived: taken is not enough.
      { status: 'sent', provider: 'twilio', channel: 'sms' },
      { status: 'bounced', provider: 'twilio', channel: 'whatsapp' },
      { status: 'sent', provider: 'webpush', channel: 'push' },
    );
    const { all, of } = await figuresByChannel(platform.payload, 24);
    expect(all).toMatchObject({ count: 9, failed: 1 / 9, received: 7 / 9 });
    expect(of).toMatchObject({
      mail: { count: 3, received: 1, failed: 0 },
      sms: { count: 4, received: 0.75, failed: 0 },
      whatsapp: { count: 1, received: 0, failed: 1 },
      push: { count: 1, received: 1 },
    });
  });

  it('tell how long 95 of 100 took, with those that still wait', async () => {
    await messages({ status: 'sent', took: 2, times: 95 }, { status: 'sent', took: 100, times: 5 });
    expect((await figures()).seconds).toBeCloseTo(6.9, 0);
    await messages({ status: 'queued', ago: '5 minutes', times: 20 });
    expect((await figures()).seconds).toBeGreaterThan(100);
    expect(missedAims(await figures())).toContain('seconds');
  });

  it('add up what the month has cost, by service', async () => {
    await messages(
      { status: 'sent', provider: 'twilio', channel: 'sms', ago: '0 seconds', cost: 75_000, times: 3 },
      { status: 'sent', provider: 'resend', ago: '0 seconds', cost: 400, times: 2 },
      { status: 'sent', provider: 'resend', ago: '40 days', cost: 400 },
    );
    expect(await monthsCost(platform.payload)).toEqual([
      { channel: 'mail', provider: 'resend', currency: 'EUR', cost: 800 },
      { channel: 'sms', provider: 'twilio', currency: 'EUR', cost: 225_000 },
    ]);
  });
});

describe('administrators', () => {
  const told = async () =>
    (await platform.db.query("SELECT person_id, data FROM notifications WHERE type = 'messages.missAims' ORDER BY id")).rows;

  it('are told where an aim is missed, once a day, and nobody else is', async () => {
    await platform.people.trainer();
    await messages({ status: 'sent', times: 9 }, { status: 'failed' });
    await watchAims(platform.payload, new Date('2026-11-20T10:18:00Z'));
    await watchAims(platform.payload, new Date('2026-11-20T11:18:00Z'));
    expect(await told()).toEqual([{ person_id: administrator.id, data: { received: 0.9, failed: 0.1 } }]);
    await watchAims(platform.payload, new Date('2026-11-21T10:18:00Z'));
    expect(await told()).toHaveLength(2);
    const list = await platform.request('GET', '/api/notifications/list?locale=fr', { as: administrator });
    expect(JSON.stringify(await list.json()).replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('90 % des messages sont arrivés (visé : 95 %). 10 % ont été');
    await workThrough(platform.payload);
    expect((await platform.mailsTo(administrator.email)).map(({ subject }) => subject)).toContain('Des messages n’arrivent pas comme prévu');
  });

  it('are left alone where all is well', async () => {
    await messages({ status: 'sent', times: 10 });
    await watchAims(platform.payload, new Date());
    expect(await told()).toEqual([]);
  });

  it('alone are asked how they want to be told of it', async () => {
    const categories = async (as: TestPerson) =>
      ((await (await platform.request('GET', '/api/notifications/preferences', { as })).json()) as { categories: { key: string }[] }).categories.map(({ key }) => key);
    expect(await categories(administrator)).toContain('running');
    expect(await categories(await platform.people.learner())).not.toContain('running');
  });
});
