import { beforeAll, describe, expect, it } from 'vitest';

import { areaMessages } from '@/app/messages';
import { testPlatform } from '../support/platform';
import { withoutWords } from '../support/withoutWords';
import { codeMailedTo, fromSomewhere, goodPassword, login, mailsTo, member, newAddress, registerWith, subjects } from './people';

describe('before there is an administrator', () => {
  it('nobody may register', async () => {
    const answer = await registerWith();
    expect(answer.status).toBe(403);
    expect((await answer.json()).errors[0]).toMatchObject({ code: 'registrationClosed' });
    const { request } = await testPlatform();
    expect(await (await request('GET', '/api/users/init')).json()).toEqual({ initialized: false });
  });
});

describe('registering', () => {
  beforeAll(async () => {
    const { people } = await testPlatform();
    await people.administrator();
  });

  it('makes a learner who is signed in, and asks for the address to be confirmed', async () => {
    const email = newAddress();
    const answer = await registerWith({ email, name: 'Zoé', locale: 'en', timeZone: 'Africa/Algiers' });
    expect(answer.status).toBe(200);
    const { user } = await answer.json();
    expect(user).toMatchObject({
      name: 'Zoé',
      email,
      roles: ['apprenant'],
      locale: 'en',
      timeZone: 'Africa/Algiers',
      emailConfirmedAt: null,
      termsVersion: expect.any(String),
      termsAcceptedAt: expect.any(String),
    });
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([subjects.en.confirm.subject]);
  });

  it('confirms the address by the link of the mail, once', async () => {
    const email = newAddress();
    await registerWith({ email });
    const code = await codeMailedTo(email);
    const { request, db } = await testPlatform();
    expect((await request('POST', `/api/users/verify/${code}`)).status).toBe(200);
    const { rows } = await db.query('SELECT email_confirmed_at FROM users WHERE email = $1', [email]);
    expect(rows).toEqual([{ email_confirmed_at: expect.any(Date) }]);
    const again = await request('POST', `/api/users/verify/${code}`);
    expect(again.status).toBe(400);
    expect((await again.json()).errors[0].code).toBe('invalidCode');
  });

  it.each([
    [{ name: '' }, { name: 'required' }],
    [{ name: 'x'.repeat(81) }, { name: 'tooLong' }],
    [{ name: 'a\nBcc: x@evil.example' }, { name: 'invalid' }],
    [{ email: 'nobody' }, { email: 'invalidAddress' }],
    [{ email: 'a@example.org\r\nBcc: x@evil.example' }, { email: 'invalidAddress' }],
    [{ terms: false }, { terms: 'termsNeeded' }],
    [{ password: 'azerty' }, { password: 'passwordTooShort' }],
    [{ password: 'azertyuiop' }, { password: 'passwordTooWeak' }],
    [{ password: 'x'.repeat(257) }, { password: 'tooLong' }],
    [{ name: 'Barnabé Durand', password: 'barnabe durand' }, { password: 'passwordTooWeak' }],
    [{ email: 'philippine.vasseur@example.org', password: 'philippine.vasseur' }, { password: 'passwordTooWeak' }],
    [{ locale: 'de' }, { locale: 'invalid' }],
    [{ email: { $ne: null } }, { email: 'required' }],
    [{}, {}],
  ])('of %j says %j', async (wrong, codes) => {
    const answer = await registerWith(wrong);
    expect(answer.status).toBe(Object.keys(codes).length > 0 ? 400 : 200);
    const { errors = [] } = await answer.json();
    const found = Object.fromEntries(errors.map(({ field, code }: { field: string; code: string }) => [field, code]));
    expect(found).toEqual(codes);
    for (const { message } of errors) expect(message).toMatch(/[.!]$/); // a sentence, in words
  });

  it('says what is wrong in the language that was asked for', async () => {
    const says = async (language: string) =>
      (await (await registerWith({ name: '' }, { 'accept-language': language })).json()).errors[0].message;
    for (const language of ['fr', 'en', 'ar'] as const) {
      const words = await areaMessages(language, 'errors');
      expect(await says(language)).toBe(words.required);
    }
  });

  it('takes no role, confirmation or id from whoever registers', async () => {
    const sneaked = { roles: ['administrateur'], emailConfirmedAt: new Date().toISOString(), id: crypto.randomUUID() };
    const { user } = await (await registerWith(sneaked)).json();
    expect(user).toMatchObject({ roles: ['apprenant'], emailConfirmedAt: null });
    expect(user.id).not.toBe(sneaked.id);
  });

  it('has no second way in by the collection itself', async () => {
    const { request, graphql } = await testPlatform();
    const body = { name: 'X', email: newAddress(), roles: ['administrateur'] };
    expect((await request('POST', '/api/users', { body })).status).toBe(401);
    const query = `mutation { createUser(data: { name: "X", email: "x@example.org" }) { id } }`;
    expect(await (await graphql(query)).text()).toMatch(/Cannot query field/);
  });
});

describe('an address that somebody has', () => {
  const shape = async (answer: Response) => {
    const body = await answer.json();
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, ''));
    const { id, email, name, createdAt, updatedAt, termsAcceptedAt, ...rest } = body.user;
    expect([id, email, name, createdAt, updatedAt, termsAcceptedAt].every(Boolean)).toBe(true);
    return { status: answer.status, headers: [...answer.headers.keys()], cookies, keys: Object.keys(body), rest };
  };

  it('is registered with as any other: same words, same cookies, same account', async () => {
    const owner = await member();
    const known = await registerWith({ email: owner.email, password: 'six chevaux de bois' });
    const unknown = await registerWith({ password: 'six chevaux de bois' });
    expect(await shape(known)).toEqual(await shape(unknown));
  });

  it('stays its owner’s: told by mail, never confirmed by another, both passwords lead to their own account', async () => {
    const owner = await member();
    const answer = await registerWith({ email: owner.email, password: 'six chevaux de bois' });
    const { user: other, token } = await answer.json();
    expect(other.id).not.toBe(owner.id);
    const [mail] = await mailsTo(owner.email);
    expect(mail?.subject).toBe(subjects.fr.alreadyKnown.subject);
    expect(mail?.text).not.toMatch(/code=/);

    const idAfter = async (password: string) => (await (await login(owner.email, password)).json()).user.id;
    expect(await idAfter(goodPassword)).toBe(owner.id);
    expect(await idAfter('six chevaux de bois')).toBe(other.id);

    const { request, db } = await testPlatform();
    const resent = await request('POST', '/api/users/forgot-password', { body: { email: owner.email } });
    expect(resent.status).toBe(200);
    await expect.poll(async () => (await mailsTo(owner.email))[0]?.subject).toBe(subjects.fr.password.subject);
    const reset = await request('POST', '/api/users/reset-password', {
      body: { token: await codeMailedTo(owner.email), password: 'neuf oies grises' },
    });
    expect((await reset.json()).user.id).toBe(owner.id);
    const { rows } = await db.query('SELECT id FROM users WHERE email = $1 AND email_confirmed_at IS NOT NULL', [owner.email]);
    expect(rows).toEqual([{ id: owner.id }]);
    expect(token).toBeTruthy();
  });

  /** Two claim an address and confirm it at the same moment: what each is answered, and how many have it then. */
  async function confirmAtOnce() {
    const email = newAddress();
    const codes: string[] = [];
    for (const password of ['six chevaux de bois', 'neuf oies grises']) {
      await registerWith({ email, password });
      codes.push(await codeMailedTo(email));
    }
    const { request, db } = await testPlatform();
    const answers = await Promise.all(codes.map((code) => request('POST', `/api/users/verify/${code}`)));
    const { rows } = await db.query('SELECT FROM users WHERE email = $1 AND email_confirmed_at IS NOT NULL', [email]);
    return { statuses: answers.map(({ status }) => status).sort(), owners: rows.length };
  }

  it('goes to the first who confirms it, of two who claim it at the same moment', async () => {
    expect(await confirmAtOnce()).toEqual({ statuses: [200, 409], owners: 1 });
  });

  it('would go to both without the unique index (control)', async () => {
    const { db } = await testPlatform();
    const { rows } = await db.query("SELECT pg_get_indexdef('users_confirmed_email_idx'::regclass) AS made");
    await db.query('DROP INDEX users_confirmed_email_idx');
    try {
      expect(await confirmAtOnce()).toEqual({ statuses: [200, 200], owners: 2 });
    } finally {
      // The index takes no address twice: the second of the two claims it again.
      await db.query(`UPDATE users SET email_confirmed_at = NULL WHERE id IN (
        SELECT max(id::text)::uuid FROM users WHERE email_confirmed_at IS NOT NULL GROUP BY email HAVING count(*) > 1)`);
      await db.query(rows[0].made);
    }
  });
});

describe('touching the button twice', () => {
  /** Three registrations with one address at the same moment: what each is answered, and the accounts made. */
  async function registerAtOnce() {
    const email = newAddress();
    const here = fromSomewhere();
    const answers = await Promise.all([1, 2, 3].map(() => registerWith({ email }, here)));
    const { db } = await testPlatform();
    const { rows } = await db.query('SELECT id FROM users WHERE email = $1', [email]);
    return { statuses: answers.map(({ status }) => status), accounts: rows.length, mails: (await mailsTo(email)).length };
  }

  it('makes one account', async () => {
    expect(await registerAtOnce()).toEqual({ statuses: [200, 200, 200], accounts: 1, mails: 1 });
  });

  it('would make several without the lock (control)', async () => {
    const { accounts } = await withoutWords([/pg_advisory_xact_lock/], registerAtOnce);
    expect(accounts).toBeGreaterThan(1);
  });
});

describe('the meter', () => {
  it('judges a password with what is known of the person', async () => {
    const { request } = await testPlatform();
    const judge = async (body: Record<string, string>) =>
      (await request('POST', '/api/users/password-strength', { body, headers: fromSomewhere() })).json();
    expect(await judge({ password: 'azerty' })).toMatchObject({ enough: false, warning: expect.any(String) });
    expect(await judge({ password: goodPassword })).toMatchObject({ enough: true, score: 4 });
    const alone = await judge({ password: 'philippine vasseur' });
    const own = await judge({ password: 'philippine vasseur', name: 'Philippine Vasseur' });
    expect(own.score).toBeLessThan(alone.score);
  });

  it('has its limit', async () => {
    const { request } = await testPlatform();
    const here = fromSomewhere();
    const statuses = await Promise.all(
      Array.from({ length: 125 }, async () =>
        (await request('POST', '/api/users/password-strength', { body: { password: 'a' }, headers: here })).status,
      ),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});
