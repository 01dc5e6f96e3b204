import { createLocalReq } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { GuardianCell } from '@/collections/minors/admin/GuardianCell';
import { GuardianFilter } from '@/collections/minors/admin/GuardianFilter';
import frMails from '@/collections/minors/messages/fr.json';
import { remindGuardians } from '@/collections/minors/remindGuardians';
import { sweepMinors } from '@/collections/minors/sweepMinors';
import { users } from '@/collections/users';
import { userOf } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { withoutWords } from '../support/withoutWords';
import { ageOf, askForAge, bornAgo, codesOf, decide, newFamily } from './families';
import { codeMailedTo, mailsTo, newAddress } from './people';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
  await askForAge(await platform.people.administrator(), { askAge: true });
});

const isThere = async ({ id }: { id: string }) => (await platform.db.query('SELECT FROM users WHERE id = $1', [id])).rowCount === 1;

describe('agreeing', () => {
  it('opens the account, and is kept: who, when, which words', async () => {
    const { child, guardian, link } = await newFamily();
    await platform.request('POST', `/api/users/verify/${await codeMailedTo(child.email)}`);
    expect((await decide('agree', await link(), { locale: 'en' })).status).toBe(200);
    expect(await ageOf(child)).toMatchObject({ guardian: { agreedAt: expect.any(String), phone: false } });
    expect((await platform.request('GET', '/api/conversations', { as: child })).status).toBe(200);
    const data = await (await platform.request('GET', '/api/users/me/data', { as: child })).json();
    expect(data.consents).toEqual([
      expect.objectContaining({ purpose: 'guardian', version: '2026-11-29', locale: 'en', wording: expect.stringMatching(/parental responsibility/), givenBy: 'guardian', guardian, withdrawnAt: null }),
    ]);
    expect(data.minors).toEqual({ born: bornAgo(14) });
    expect(data.guardians).toMatchObject({ address: guardian });
    expect((await mailsTo(child.email))[0]?.subject).toBe(frMails.opened.subject);
    const { rows } = await platform.db.query('SELECT action, actor FROM audit_log WHERE subject = $1', [child.id]);
    expect(rows).toContainEqual({ action: 'guardian.agreed', actor: 'system' });
  });

  it.each([
    [{ authority: false }, 400, { authority: 'authorityNeeded' }],
    [{ version: '2020-01-01' }, 409, { '': 'conflict' }],
    [{ link: 'x.y' }, 404, { '': 'guardianLinkGone' }],
  ])('of %j says no', async (wrong, status, codes) => {
    const { child, link } = await newFamily();
    const answer = await decide('agree', await link(), wrong);
    expect([answer.status, await codesOf(answer)]).toEqual([status, codes]);
    expect(await ageOf(child)).toMatchObject({ guardian: { agreedAt: null } });
  });

  it('is not done by the person of the account, nor by a link that was made up', async () => {
    const { child, link } = await newFamily();
    expect(await codesOf(await decide('agree', await link(), { as: child }))).toEqual({ '': 'guardianIsOneself' });
    const [id] = (await link()).split('.');
    expect((await decide('agree', `${id}.${'A'.repeat(43)}`)).status).toBe(404);
  });

  it('twice at the same moment is one agreement and one mail', async () => {
    const { child, guardian, link } = await newFamily();
    const at = await link();
    const answers = await Promise.all([decide('agree', at), decide('agree', at), decide('agree', at)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await platform.db.query('SELECT FROM consents WHERE person_id = $1', [child.id])).rowCount).toBe(1);
    expect(await mailsTo(guardian)).toHaveLength(2);
  });
});

describe('agreeing and refusing at the same moment', () => {
  /** The two answers, and whether there is an account afterwards. */
  async function both() {
    const { child, link } = await newFamily();
    const at = await link();
    const [agreed, refused] = await Promise.all([decide('agree', at), decide('refuse', at)]);
    return { agreed: agreed.status, refused: refused.status, account: await isThere(child) };
  }

  it('one of them holds', async () => {
    for (let round = 0; round < 5; round += 1) {
      const outcome = await both();
      expect([
        { agreed: 200, refused: 409, account: true },
        { agreed: 404, refused: 200, account: false },
      ]).toContainEqual(outcome);
    }
  });

  it('both would be told yes if the account were not held (control)', async () => {
    const outcomes = [];
    for (let round = 0; round < 10; round += 1) {
      const outcome = await withoutWords([/FOR UPDATE OF u/], both);
      outcomes.push(outcome);
      if (outcome.agreed === 200 && outcome.refused === 200) break;
    }
    expect(outcomes).toContainEqual({ agreed: 200, refused: 200, account: false });
  });
});

describe('refusing, withdrawing, not answering', () => {
  it('a refusal erases the account at once', async () => {
    const { child, guardian, link } = await newFamily();
    const at = await link();
    expect(await codesOf(await decide('refuse', at, { sure: false }))).toEqual({ sure: 'confirmationNeeded' });
    expect((await decide('refuse', at)).status).toBe(200);
    expect(await isThere(child)).toBe(false);
    expect(await mailsTo(guardian)).toEqual([]);
    expect((await decide('agree', at)).status).toBe(404);
  });

  it('whoever has agreed withdraws, and the account waits again', async () => {
    const { child, link } = await newFamily();
    await decide('agree', await link(), { phone: true });
    expect(await codesOf(await decide('refuse', await link()))).toEqual({ '': 'guardianHasAgreed' });
    expect((await decide('withdraw', await link())).status).toBe(200);
    expect(await codesOf(await platform.request('GET', '/api/conversations', { as: child }))).toEqual({ '': 'guardianAwaited' });
    const { rows } = await platform.db.query('SELECT purpose, withdrawn_by FROM consents WHERE person_id = $1 ORDER BY id', [child.id]);
    expect(rows).toEqual([{ purpose: 'guardian', withdrawn_by: 'guardian' }, { purpose: 'guardianPhone', withdrawn_by: 'guardian' }]);
    expect((await decide('agree', await link())).status).toBe(200);
    expect((await platform.request('GET', '/api/conversations', { as: child })).status).toBe(200);
  });

  const timePasses = (person: { id: string }, days: number) =>
    platform.db.query('UPDATE guardians SET waiting_since = waiting_since - make_interval(days => $2) WHERE person_id = $1', [person.id, days]);

  it('thirty days without an answer erase the account, and nothing sooner', async () => {
    const [silent, patient, agreed] = [await newFamily(), await newFamily(), await newFamily()];
    await decide('agree', await agreed.link());
    await timePasses(silent.child, 31);
    await timePasses(patient.child, 29);
    await timePasses(agreed.child, 31);
    await sweepMinors(platform.payload);
    expect([await isThere(silent.child), await isThere(patient.child), await isThere(agreed.child)]).toEqual([false, true, true]);
  });

  it('whoever comes to the age of consent meanwhile needs nobody any more', async () => {
    const { child, link } = await newFamily();
    await platform.db.query('UPDATE guardians SET needed_until = current_date WHERE person_id = $1', [child.id]);
    await timePasses(child, 31);
    await sweepMinors(platform.payload);
    expect(await isThere(child)).toBe(true);
    expect((await platform.request('GET', '/api/conversations', { as: child })).status).toBe(200);
    expect(await codesOf(await decide('refuse', await link()))).toEqual({ '': 'guardianNotAwaited' });
  });

  it('the birth date and the guardian are forgotten with eighteen', async () => {
    const { child, link } = await newFamily();
    await decide('agree', await link());
    await platform.db.query("UPDATE minors SET born = current_date - interval '18 years' WHERE person_id = $1", [child.id]);
    await sweepMinors(platform.payload);
    expect(await ageOf(child)).toEqual({ isMinor: false, guardian: null });
    expect((await platform.db.query('SELECT FROM minors WHERE person_id = $1', [child.id])).rowCount).toBe(0);
  });
});

describe('a guardian who has not answered', () => {
  const askedAgo = (person: { id: string }, days: number) =>
    platform.db.query('UPDATE guardians SET asked_at = now() - make_interval(days => $2, mins => 5) WHERE person_id = $1', [person.id, days]);
  const reminders = async (address: string) => (await mailsTo(address)).filter(({ subject }) => subject.includes('attend toujours')).length;

  it('is reminded after three days and after ten, once each, with a link that works', async () => {
    const { child, guardian, link } = await newFamily();
    for (const [days, mails] of [[2, 0], [3, 1], [9, 1], [10, 2], [29, 2]] as const) {
      await askedAgo(child, days);
      await remindGuardians(platform.payload);
      await remindGuardians(platform.payload);
      expect(await reminders(guardian), `${days} days`).toBe(mails);
    }
    const [last] = await mailsTo(guardian);
    expect(last!.text).toMatch(/Léa[^]*effacé le \d/);
    expect(last!.text).not.toContain('Martin');
    expect((await decide('agree', await link())).status).toBe(200);
  });

  it('is reminded once where several processes do it at the same moment, and where days were missed', async () => {
    const { child, guardian } = await newFamily();
    await askedAgo(child, 20);
    await Promise.all(Array.from({ length: 5 }, () => remindGuardians(platform.payload)));
    expect(await reminders(guardian)).toBe(1);
  });

  it('would be reminded several times by who looks first and notes it afterwards (control)', async () => {
    const { child, guardian } = await newFamily();
    await askedAgo(child, 20);
    await withoutWords([/AND reminded < \d+/], () => Promise.all(Array.from({ length: 5 }, () => remindGuardians(platform.payload))));
    expect(await reminders(guardian)).toBeGreaterThan(1);
  });

  it('who has agreed, or withdrawn, has answered; another guardian has days of his or her own', async () => {
    const [agreed, withdrawn, other] = [await newFamily(), await newFamily(), await newFamily()];
    for (const { link } of [agreed, withdrawn]) await decide('agree', await link());
    await decide('withdraw', await withdrawn.link());
    for (const { child } of [agreed, other]) await askedAgo(child, 4);
    const address = newAddress();
    expect((await platform.request('POST', '/api/guardian', { as: other.child, body: { address } })).status).toBe(200);
    await platform.db.query("UPDATE guardians SET waiting_since = now() - interval '4 days' WHERE person_id = $1", [withdrawn.child.id]);
    await remindGuardians(platform.payload);
    for (const to of [agreed.guardian, withdrawn.guardian, other.guardian, address]) expect(await reminders(to)).toBe(0);
    await askedAgo(other.child, 4);
    await remindGuardians(platform.payload);
    expect([await reminders(other.guardian), await reminders(address)]).toEqual([0, 1]);
  });
});

describe('in the panel’s list of people', () => {
  const { admin } = users;
  const listedFor = async (person: TestPerson, query: object) => {
    const req = await createLocalReq({ user: await userOf(platform.payload, person), req: { query: query as never } }, platform.payload);
    return (await admin!.baseFilter!({ req, limit: 10, page: 1, sort: 'name' })) as { id: { in: string[] } } | null;
  };
  const cell = async ({ id }: { id: string }) => {
    const node = await GuardianCell({ payload: platform.payload, rowData: { id }, i18n: { t: (key: string, { address }: { address: string }) => `${key} ${address}` } as never });
    return node && renderToStaticMarkup(node);
  };

  it('administrators find who waits, with the masked address; nobody else narrows by it', async () => {
    const [waits, agreed] = [await newFamily(), await newFamily()];
    await decide('agree', await agreed.link());
    const administrator = await platform.people.administrator();
    const { id } = (await listedFor(administrator, { guardian: 'awaited' }))!;
    expect(id.in).toContain(waits.child.id);
    expect(id.in).not.toContain(agreed.child.id);
    expect(await listedFor(administrator, {})).toBeNull();
    expect(await listedFor(await platform.people.trainer(), { guardian: 'awaited' })).toBeNull();

    const masked = `${waits.guardian[0]}•••${waits.guardian.slice(waits.guardian.indexOf('@'))}`;
    expect(await cell(waits.child)).toBe(`<span>mentora:guardianAwaited ${masked}</span>`);
    expect(await cell(agreed.child)).toBeNull();
    expect(await cell(administrator)).toBeNull();
  });

  it('a line above it says how many, and leads there and back', async () => {
    const line = async (person: TestPerson, searchParams: Record<string, string> = {}) => {
      const user = await userOf(platform.payload, person);
      const node = await GuardianFilter({ payload: platform.payload, user: user, searchParams, i18n: { t: (key: string) => key } as never });
      return node && renderToStaticMarkup(node);
    };
    await newFamily();
    const administrator = await platform.people.administrator();
    expect(await line(administrator)).toContain('href="/admin/collections/users?guardian=awaited"');
    expect(await line(administrator, { guardian: 'awaited' })).toContain('href="/admin/collections/users"');
    expect(await line(await platform.people.trainer())).toBeNull();
  });
});
