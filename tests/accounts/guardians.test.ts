import { beforeAll, describe, expect, it } from 'vitest';
import frMails from '@/collections/minors/messages/fr.json';
import { sweepMinors } from '@/collections/minors/sweepMinors';
import { testPlatform, type TestPlatform } from '../support/platform';
import { withoutWords } from '../support/withoutWords';
import { ageOf, askForAge, bornAgo, codesOf, decide, newFamily } from './families';
import { codeMailedTo, mailsTo } from './people';

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
