import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let administrator: TestPerson;
let second: TestPerson;
let learner: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator({ name: 'Salma' });
  second = await platform.people.administrator({ name: 'Idriss' });
});
beforeEach(async () => {
  learner = await platform.people.learner({ name: 'Zoé' });
});

const door = '/api/contributor-requests';
const words = { message: 'J’aide mes voisins.', experience: 'Dix ans d’Android.' };

const ask = (as: TestPerson | undefined, body: unknown = words) => platform.request('POST', door, { as, body });
const decide = (id: string, how: 'approve' | 'reject', as: TestPerson | undefined, body?: unknown) =>
  platform.request('POST', `${door}/${id}/${how}`, { as, body });

async function asked(as: TestPerson): Promise<string> {
  const answer = await ask(as);
  expect([answer.status, answer.ok || (await answer.text())]).toEqual([201, true]);
  const { id, status } = (await answer.json()) as { id: string; status: string };
  expect(status).toBe('pending');
  return id;
}

async function list(as: TestPerson, search = '') {
  const answer = await platform.request('GET', `${door}${search}`, { as });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { requests: Record<string, unknown>[]; total: number; page: number; pages: number };
}

async function codeOf(answer: Response): Promise<[number, string]> {
  const { errors } = (await answer.json()) as { errors: { code: string }[] };
  return [answer.status, errors[0]!.code];
}

async function rolesOf(person: TestPerson): Promise<string[]> {
  const { rows } = await platform.db.query<{ value: string }>('SELECT value::text FROM users_roles WHERE parent_id = $1 ORDER BY 1', [person.id]);
  return rows.map(({ value }) => value);
}

async function told(as: TestPerson): Promise<string[]> {
  await workThrough(platform.payload);
  const answer = await platform.request('GET', '/api/notifications/list', { as });
  const { items } = (await answer.json()) as { items: { title: string; text: string; href: string }[] };
  return items.map(({ title, text, href }) => `${title} | ${text} | ${href}`);
}

describe('asking to contribute', () => {
  it('is for people who do not contribute yet, and says what is missing', async () => {
    expect((await ask(undefined)).status).toBe(401);
    expect(await codeOf(await ask(learner, { message: '   ' }))).toEqual([400, 'required']);
    expect(await codeOf(await ask(learner, { ...words, experience: 'x'.repeat(2001) }))).toEqual([400, 'tooLong']);
    expect((await ask(learner, 'no JSON')).status).toBe(400);
    const contributor = await platform.people.contributor();
    expect((await ask(contributor)).status).toBe(403);
    const both = await platform.people.withRoles(['apprenant', 'contributeur']);
    expect(await codeOf(await ask(both))).toEqual([409, 'contributorAlready']);
    const unconfirmed = await platform.people.learner({ emailConfirmedAt: null });
    expect(await codeOf(await ask(unconfirmed))).toEqual([409, 'confirmAddressFirst']);
    const { rows } = await platform.db.query('SELECT FROM contributor_requests');
    expect(rows).toHaveLength(0);
  });

  it('is kept as it was written, and is one’s own and administrators’ to read', async () => {
    const id = await asked(learner);
    const mine = { id, person: learner.id, name: 'Zoé', ...words, status: 'pending', notes: null, reviewedAt: null };
    expect((await list(learner)).requests).toEqual([expect.objectContaining(mine)]);
    expect((await list(learner)).requests[0]).not.toHaveProperty('reviewer');
    expect((await list(administrator, '?status=pending')).requests).toContainEqual(expect.objectContaining(mine));
    const other = await platform.people.learner();
    expect((await list(other)).requests).toEqual([]);
    expect((await platform.request('GET', door)).status).toBe(401);
    expect((await platform.request('GET', `${door}?status=strange`, { as: administrator })).status).toBe(400);
  });

  it('is open once a person, however often it is sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(learner)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    expect(await codeOf(await ask(learner))).toEqual([409, 'contributorRequestOpen']);
    expect((await list(learner)).total).toBe(1);
  });

  it('would be open several times without the unique index (control)', async () => {
    await platform.db.query('DROP INDEX contributor_requests_open_idx');
    try {
      const other = await platform.people.learner();
      const insert = () => platform.db.query(`INSERT INTO contributor_requests (person_id, message) VALUES ($1, 'x')`, [other.id]);
      await Promise.all([insert(), insert()]);
      expect((await list(other)).total).toBe(2);
      await platform.db.query('DELETE FROM contributor_requests WHERE person_id = $1', [other.id]);
    } finally {
      await platform.db.query(`CREATE UNIQUE INDEX contributor_requests_open_idx ON contributor_requests (person_id) WHERE status = 'pending'`);
    }
  });
});

describe('a decision', () => {
  it('gives the role beside those that the person has, writes it down, and tells both', async () => {
    const trainer = await platform.people.withRoles(['apprenant', 'formateur'], { name: 'Hana' });
    const id = await asked(trainer);
    for (const each of [administrator, second]) {
      expect(await told(each)).toContainEqual(expect.stringMatching(new RegExp(`^Hana demande à contribuer .*/admin/moderation/requests#${id}$`)));
    }
    expect(await told(trainer)).toEqual([]);

    const answer = await decide(id, 'approve', administrator, { notes: 'Bienvenue !' });
    expect([answer.status, await answer.json()]).toEqual([200, { id, status: 'approved' }]);
    expect(await rolesOf(trainer)).toEqual(['apprenant', 'contributeur', 'formateur']);
    expect(await told(trainer)).toEqual([expect.stringMatching(/^Bienvenue parmi les contributeurs .*«.Bienvenue !.» \| \/contributeur$/)]);
    expect((await platform.mailsTo(trainer.email)).at(-1)!.subject).toContain('Bienvenue parmi les contributeurs');
    const { rows } = await platform.db.query('SELECT action, actor, subject FROM audit_log WHERE subject = $1 ORDER BY id', [trainer.id]);
    expect(rows.slice(-2)).toEqual([
      { action: 'contributor.accepted', actor: administrator.id, subject: trainer.id },
      { action: 'role.granted', actor: administrator.id, subject: trainer.id },
    ]);
    // What it gives is there at once.
    expect(await codeOf(await ask(trainer))).toEqual([409, 'contributorAlready']);
  });

  it('declines with notes that its person reads, and names the day from which one may ask again', async () => {
    const id = await asked(learner);
    expect((await decide(id, 'reject', administrator, { notes: 'Racontez-nous ce que vous savez faire.' })).status).toBe(200);
    expect(await rolesOf(learner)).toEqual(['apprenant']);
    expect((await list(learner)).requests[0]).toMatchObject({ status: 'rejected', notes: 'Racontez-nous ce que vous savez faire.' });
    expect(await told(learner)).toEqual([expect.stringMatching(/n’a pas été retenue .*ce que vous savez faire.* \| \/contributeur\/demande$/)]);

    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const refused = await ask(learner);
    const { errors } = (await refused.json()) as { errors: { code: string; message: string }[] };
    const from = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(day(30));
    expect([refused.status, errors[0]!.code]).toEqual([409, 'contributorAskAgain']);
    expect(errors[0]!.message).toContain(from);

    await platform.db.query('UPDATE contributor_requests SET reviewed_at = $2 WHERE id = $1', [id, day(-31)]);
    await asked(learner);
  });

  it('may be without a word', async () => {
    const id = await asked(learner);
    expect((await decide(id, 'reject', administrator)).status).toBe(200);
    expect((await list(learner)).requests[0]).toMatchObject({ notes: null });
  });

  it('is an administrator’s alone, of a request that there is', async () => {
    const id = await asked(learner);
    for (const person of [learner, await platform.people.trainer(), await platform.people.contributor()]) {
      expect((await decide(id, 'approve', person)).status).toBe(403);
    }
    expect((await decide(id, 'approve', undefined)).status).toBe(401);
    expect((await decide('019a0000-0000-7000-8000-000000000000', 'approve', administrator)).status).toBe(404);
    expect((await decide('nonsense', 'approve', administrator)).status).toBe(404);
    expect((await decide(id, 'reject', administrator, { notes: 'x'.repeat(2001) })).status).toBe(400);
    expect((await decide(id, 'reject', administrator, '[broken')).status).toBe(400);
    expect((await list(learner)).requests[0]).toMatchObject({ status: 'pending' });
  });

  it('is one: of administrators who decide at once the first one does, the others are told', async () => {
    const id = await asked(learner);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => decide(id, index % 2 ? 'reject' : 'approve', index % 3 ? administrator : second)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { rows } = await platform.db.query<{ status: string }>('SELECT status FROM contributor_requests WHERE id = $1', [id]);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      const { errors } = (await answer.json()) as { errors: { code: string; state: string }[] };
      expect([answer.status, errors[0]!.code, errors[0]!.state]).toEqual([409, 'contributorRequestDecided', rows[0]!.status]);
    }
    expect((await rolesOf(learner)).includes('contributeur')).toBe(rows[0]!.status === 'approved');
    expect(await told(learner)).toHaveLength(1);
  });

  it('would be two where the state is read first and written later (control)', async () => {
    const id = await asked(learner);
    const read = () => platform.db.query<{ status: string }>('SELECT status FROM contributor_requests WHERE id = $1', [id]);
    const seen = await Promise.all([read(), read()]);
    const decisions = ['approved', 'rejected'].filter((_, index) => seen[index]!.rows[0]!.status === 'pending');
    for (const status of decisions) {
      await platform.db.query('UPDATE contributor_requests SET status = $2, reviewed_at = now() WHERE id = $1', [id, status]);
    }
    expect(decisions).toEqual(['approved', 'rejected']);
  });

  it('that fails leaves nothing: neither a state nor a role', async () => {
    const id = await asked(learner);
    // Somebody took the confirmation away meanwhile: such a person is given no role.
    await platform.db.query('UPDATE users SET email_confirmed_at = NULL WHERE id = $1', [learner.id]);
    expect(await codeOf(await decide(id, 'approve', administrator))).toEqual([409, 'addressNotConfirmed']);
    expect((await list(learner)).requests[0]).toMatchObject({ status: 'pending', reviewedAt: null });
    expect(await rolesOf(learner)).toEqual(['apprenant']);
    expect(await told(learner)).toEqual([]);
  });

  it('loses no role that is given at the same moment', async () => {
    const id = await asked(learner);
    const elsewhere = await platform.db.connect();
    await elsewhere.query('BEGIN');
    await elsewhere.query('SELECT FROM users WHERE id = $1 FOR UPDATE', [learner.id]);
    const deciding = decide(id, 'approve', administrator);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await elsewhere.query(`INSERT INTO users_roles (id, parent_id, "order", value) VALUES (uuidv7(), $1, 2, 'parent')`, [learner.id]);
    await elsewhere.query('COMMIT');
    elsewhere.release();
    expect((await deciding).status).toBe(200);
    expect(await rolesOf(learner)).toEqual(['apprenant', 'contributeur', 'parent']);
  });
});

describe('what an administrator sees', () => {
  it('is a page of what waits, the oldest first, and the start page of the panel counts it', async () => {
    await platform.db.query('DELETE FROM contributor_requests');
    for (let number = 1; number <= 22; number += 1) {
      const { id } = await platform.people.learner({ name: `Personne ${number}` });
      await platform.db.query(
        `INSERT INTO contributor_requests (person_id, message, created_at) VALUES ($1, 'x', now() - make_interval(days => $2))`,
        [id, 30 - number],
      );
    }
    const first = await list(administrator, '?status=pending');
    expect([first.total, first.pages, first.requests.length]).toEqual([22, 2, 20]);
    expect(first.requests[0]!.name).toBe('Personne 1');
    const rest = await list(administrator, '?status=pending&page=2');
    expect(rest.requests.map(({ name }) => name)).toEqual(['Personne 21', 'Personne 22']);
    expect((await list(administrator, '?status=approved')).total).toBe(0);
  });
});

describe('what is held of a request', () => {
  it('is given out to its person, and to who decided what he or she wrote', async () => {
    const id = await asked(learner);
    await decide(id, 'reject', administrator, { notes: 'Un mot de Salma' });
    const held = async (as: TestPerson) => (await platform.request('GET', '/api/users/me/data', { as })).text();
    expect(await held(learner)).toContain('J’aide mes voisins.');
    expect(await held(learner)).toContain('Un mot de Salma');
    expect(await held(administrator)).toContain('Un mot de Salma');
    expect(await held(second)).not.toContain('Un mot de Salma');
  });

  it('goes with its person, and stays without who decided it', async () => {
    const gone = await platform.people.administrator();
    const other = await platform.people.learner();
    const [own, others] = [await asked(learner), await asked(other)];
    await decide(others, 'reject', gone);
    for (const { id } of [learner, gone]) expect((await platform.request('DELETE', `/api/users/${id}`, { as: administrator })).status).toBe(200);
    const { rows } = await platform.db.query('SELECT id, reviewed_by_id FROM contributor_requests WHERE id = ANY($1)', [[own, others]]);
    expect(rows).toEqual([{ id: others, reviewed_by_id: null }]);
  });
});
