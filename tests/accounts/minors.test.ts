import { agreesTo, wordings } from '@mentora/platform/consents';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeAvatar } from '@/collections/avatars/commands/changeAvatar';
import { requestAddressChange } from '@/collections/users/commands/requestAddressChange';
import { updateProfile } from '@/collections/users/commands/updateProfile';
import frMails from '@/collections/minors/messages/fr.json';
import { conversationOf, talk } from '../conversations/talking';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ageOf, askForAge, bornAgo, codesOf, decide, linkMailedTo, newFamily } from './families';
import { mailsTo, newAddress, registerWith } from './people';

let platform: TestPlatform;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
});

describe('where the site does not ask', () => {
  it('a birth date is not needed, and one that is sent is not kept', async () => {
    const answer = await registerWith({ birthDate: bornAgo(9) });
    expect(answer.status).toBe(200);
    const { user, token } = await answer.json();
    expect(await ageOf({ ...user, cookie: `payload-token=${token}` })).toEqual({ isMinor: false, guardian: null });
    expect((await platform.db.query('SELECT FROM minors')).rowCount).toBe(0);
  });
});

describe('where the site asks for the age', () => {
  beforeAll(async () => {
    expect((await askForAge(administrator, { askAge: true })).status).toBe(200);
  });

  it('takes an age of consent that the law knows, and no other', async () => {
    for (const consentAge of [12, 17, 14.5]) {
      expect((await askForAge(administrator, { askAge: true, consentAge })).status, String(consentAge)).toBe(400);
    }
    expect((await askForAge(administrator, { askAge: true, consentAge: 15 })).status).toBe(200);
    const learner = await platform.people.learner();
    expect((await askForAge(learner, { askAge: false })).status).toBe(403);
  });

  it.each([
    [{}, { birthDate: 'required' }],
    [{ birthDate: '' }, { birthDate: 'required' }],
    [{ birthDate: '2011-02-29' }, { birthDate: 'invalidDate' }],
    [{ birthDate: ['2011'] }, { birthDate: 'invalidDate' }],
    [{ birthDate: '2999-01-01' }, { birthDate: 'futureDate' }],
    [{ birthDate: '1850-01-01' }, { birthDate: 'tooLongAgo' }],
    [{ birthDate: '', name: '' }, { birthDate: 'required', name: 'required' }],
    [{ birthDate: bornAgo(14) }, { guardian: 'guardianNeeded' }],
    [{ birthDate: bornAgo(14), guardian: 'maman' }, { guardian: 'invalidAddress' }],
    [{ birthDate: bornAgo(14), email: 'zoe@example.org', guardian: 'Zoe@example.org' }, { guardian: 'guardianSameAddress' }],
    [{ birthDate: bornAgo(14), email: 'zoe@example.org', guardian: 'zoe+maman@example.org' }, { guardian: 'guardianSameAddress' }],
  ])('of %j says %j, and makes no account', async (wrong, codes) => {
    const { rows: before } = await platform.db.query('SELECT count(*) FROM users');
    const answer = await registerWith(wrong);
    expect(answer.status).toBe(400);
    expect(await codesOf(answer)).toEqual(codes);
    expect((await platform.db.query('SELECT count(*) FROM users')).rows).toEqual(before);
  });

  it('keeps nothing of an adult', async () => {
    const { user } = await (await registerWith({ birthDate: bornAgo(18, 0), guardian: newAddress() })).json();
    expect((await platform.db.query('SELECT FROM minors WHERE person_id = $1', [user.id])).rowCount).toBe(0);
  });

  it('asks nobody for whoever decides alone, from the birthday on', async () => {
    const guardian = newAddress();
    const { user, token } = await (await registerWith({ birthDate: bornAgo(15, 0), guardian })).json();
    expect(await ageOf({ ...user, cookie: `payload-token=${token}` })).toEqual({ isMinor: true, guardian: null });
    expect(await mailsTo(guardian)).toEqual([]);
    const eve = await registerWith({ birthDate: bornAgo(15, 2) });
    expect(await codesOf(eve)).toEqual({ guardian: 'guardianNeeded' });
  });

  it('changes nothing for accounts of which no age is known', async () => {
    const made = await platform.people.learner();
    expect(await ageOf(made)).toEqual({ isMinor: false, guardian: null });
    const room = await conversationOf(made, administrator);
    expect((await talk.send(made, room, 'Bonjour')).status).toBe(200);
  });
});

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#777' } }).png().toBuffer();

describe('whoever waits for a guardian', () => {
  it('may learn and look after the account, and is told why the rest waits', async () => {
    const { child, guardian } = await newFamily();
    expect(await ageOf(child)).toMatchObject({ isMinor: true, guardian: { address: guardian, agreedAt: null } });
    const { request } = platform;
    expect((await request('GET', '/api/progress', { as: child })).status).toBe(200);
    expect((await request('GET', '/api/users/me/data', { as: child })).status).toBe(200);
    const refused = [
      ['GET', '/api/conversations', undefined],
      ['POST', '/api/phone', { number: '+33612345678' }],
      ['POST', '/api/push', {}],
      ['PATCH', `/api/users/${child.id}`, { biography: 'Moi' }],
      ['POST', '/api/consents', { given: true, purpose: 'openTracking', version: wordings.openTracking.version, locale: 'fr' }],
    ] as const;
    for (const [method, path, body] of refused) {
      const answer = await request(method, path, { as: child, body });
      expect([answer.status, await codesOf(answer)], path).toEqual([403, { '': 'guardianAwaited' }]);
    }
    // What nobody of this role may do is not promised for later.
    expect(await codesOf(await request('POST', '/api/keys', { as: child, body: {} }))).toEqual({ '': 'forbidden' });
  });

  it('shows neither picture nor biography', async () => {
    const { child, link } = await newFamily();
    const asChild = async () => {
      const { user } = await platform.payload.auth({ headers: new Headers({ cookie: child.cookie, origin: 'http://localhost' }) });
      return createLocalReq({ user: user! }, platform.payload);
    };
    const profile = { name: 'Léa', biography: '', languages: [], locale: 'fr' as const, timeZone: 'Europe/Paris' };
    await updateProfile(await asChild(), profile);
    await expect(updateProfile(await asChild(), { ...profile, biography: 'Moi' })).rejects.toMatchObject({ code: 'guardianAwaited' });
    await expect(changeAvatar(await asChild(), { file: await picture() })).rejects.toMatchObject({ code: 'guardianAwaited' });
    await changeAvatar(await asChild(), { file: null });
    await decide('agree', await link());
    await updateProfile(await asChild(), { ...profile, biography: 'Moi' });
    await changeAvatar(await asChild(), { file: await picture() });
  });

  it('is let into no conversation, and nobody writes to them in one that there was', async () => {
    const { child, link } = await newFamily();
    await expect(conversationOf(child, administrator)).rejects.toMatchObject({ code: 'memberAwaitsGuardian' });
    await decide('agree', await link());
    const room = await conversationOf(child, administrator);
    expect((await talk.send(child, room, 'Bonjour')).status).toBe(200);
    expect((await talk.send(administrator, room, 'Bonjour Léa')).status).toBe(200);
    await decide('withdraw', await link());
    expect(await codesOf(await talk.send(child, room, 'Encore'))).toEqual({ '': 'guardianAwaited' });
    expect(await codesOf(await talk.send(administrator, room, 'Encore'))).toEqual({ '': 'conversationShut' });
  });
});

describe('the mail to the guardian', () => {
  it('says what it is about with the first name alone, and lies nowhere unencrypted but in the mail itself', async () => {
    const { child, guardian } = await newFamily();
    const [mail] = await mailsTo(guardian);
    expect(mail?.subject).toBe(frMails.asked.subject.replace('{child}', 'Léa'));
    expect(`${mail?.subject} ${mail?.text}`).not.toContain('Martin');
    const { rows } = await platform.db.query('SELECT g::text AS row FROM guardians g WHERE person_id = $1', [child.id]);
    expect(rows[0].row).not.toContain(guardian);
  });

  it('goes again or elsewhere, within a limit; the former link is then worth nothing', async () => {
    const { child, guardian, link } = await newFamily();
    const first = await link();
    const again = (body: object) => platform.request('POST', '/api/guardian', { as: child, body });
    expect((await again({})).status).toBe(200);
    expect(await mailsTo(guardian)).toHaveLength(2);
    expect(await link()).toBe(first);
    expect(await codesOf(await again({ address: child.email }))).toEqual({ address: 'guardianSameAddress' });
    const other = newAddress();
    expect(await (await again({ address: other })).json()).toMatchObject({ guardian: { address: other } });
    expect(await codesOf(await decide('agree', first))).toEqual({ '': 'guardianLinkGone' });
    await again({});
    const late = await again({});
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
    expect((await decide('agree', await linkMailedTo(other))).status).toBe(200);
    expect(await codesOf(await again({}))).toEqual({ '': 'guardianNotAwaited' });
  });

  it('does not flood a mailbox, whoever signs up with it', async () => {
    const guardian = newAddress();
    for (let n = 0; n < 5; n += 1) await newFamily({ guardian });
    const sixth = await registerWith({ birthDate: bornAgo(13), guardian });
    expect(sixth.status).toBe(429);
    expect(await mailsTo(guardian)).toHaveLength(5);
  });

  it('is not one’s own: an address cannot become that of the guardian', async () => {
    const { child, guardian } = await newFamily();
    const req = await createLocalReq({ user: { ...child, collection: 'users' } as never }, platform.payload);
    await expect(requestAddressChange(req, { email: guardian, password: 'quatre chats bleus' })).rejects.toMatchObject({
      details: { fields: { email: 'guardianSameAddress' } },
    });
  });
});

describe('until eighteen', () => {
  /** Somebody of sixteen, who needs no guardian. */
  async function teenager(): Promise<TestPerson> {
    const { user, token } = await (await registerWith({ name: '  Sam   El Amrani', birthDate: bornAgo(16) })).json();
    return { ...user, cookie: `payload-token=${token}` };
  }

  it('others see the first name alone, and those who teach or run the site the whole name', async () => {
    const [sam, ana, trainer] = [await teenager(), await platform.people.learner(), await platform.people.trainer()];
    const room = await conversationOf(sam, ana, trainer);
    const namesFor = async (as: TestPerson) => {
      const entry = (await (await talk.ask('GET', `/${room}`, as)).json()) as { members: { id: string; name: string }[] };
      return entry.members.find(({ id }) => id === sam.id)?.name;
    };
    expect([await namesFor(ana), await namesFor(trainer), await namesFor(sam)]).toEqual(['Sam', sam.name, sam.name]);
    expect(sam.name).toMatch(/El Amrani$/);
    const profile = await platform.request('GET', `/api/users/${sam.id}`, { as: ana });
    expect(profile.status).toBe(404);
    expect((await platform.request('GET', `/api/users/${sam.id}/avatar`, { as: ana })).status).toBe(404);
  });

  it('strangers cannot write: what brings people together opens a conversation, and no door does', async () => {
    const [sam, ana, stranger] = [await teenager(), await platform.people.learner(), await platform.people.learner()];
    const room = await conversationOf(sam, ana);
    expect((await talk.send(ana, room, 'Bonjour')).status).toBe(200);
    expect((await talk.send(stranger, room, 'Bonjour')).status).toBe(404);
    expect((await platform.request('POST', '/api/conversations', { as: stranger, body: { members: [sam.id] } })).status).toBe(404);
  });

  const agree = (as: TestPerson, purpose: 'sms' | 'openTracking') =>
    platform.request('POST', '/api/consents', { as, body: { given: true, purpose, version: wordings[purpose].version, locale: 'fr' } });

  it('neither SMS nor open tracking is offered', async () => {
    const sam = await teenager();
    for (const purpose of ['sms', 'openTracking'] as const) {
      expect(await codesOf(await agree(sam, purpose)), purpose).toEqual({ '': 'notForMinors' });
    }
  });

  it('SMS are with the guardian’s consent, and end with it; open tracking is not', async () => {
    const { child, link } = await newFamily();
    await decide('agree', await link(), { phone: true });
    expect((await agree(child, 'sms')).status).toBe(200);
    expect(await codesOf(await agree(child, 'openTracking'))).toEqual({ '': 'notForMinors' });
    const holds = () => agreesTo({ payload: platform.payload }, child.id, 'sms');
    expect(await holds()).toBe(true);
    await decide('withdraw', await link());
    expect(await holds()).toBe(false);
    // Even what was taken down past the page does not count without the guardian.
    await platform.db.query("UPDATE consents SET withdrawn_at = NULL, withdrawn_by = NULL WHERE person_id = $1 AND purpose = 'sms'", [child.id]);
    expect(await holds()).toBe(false);
  });
});
