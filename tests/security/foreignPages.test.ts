import { beforeAll, describe, expect, it } from 'vitest';

import { fromSomewhere, goodPassword, member, newAddress } from '../accounts/people';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let person: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.people.administrator();
  person = await member();
});

/** What a form on another site's page sends: no script is needed, and no preflight asked for. */
function byForm(path: string, body: object, headers: Record<string, string>) {
  const form = new FormData();
  form.set('_payload', JSON.stringify(body));
  return platform.request('POST', path, { body: form, headers: { ...fromSomewhere(), ...headers } });
}

const foreign = {
  'another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'a sandboxed frame': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a sister of this site': { origin: 'http://evil.localhost:3000', 'sec-fetch-site': 'same-site' },
};

describe.each(Object.entries(foreign))('a page of %s', (_, headers) => {
  it('signs nobody in to an account of its choice', async () => {
    const answer = await byForm('/api/users/login', { email: person.email, password: goodPassword }, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('registers nobody', async () => {
    const email = newAddress();
    const body = { name: 'Ada', email, password: goodPassword, terms: true };
    expect((await byForm('/api/users/register', body, headers)).status).toBe(403);
    const { rowCount } = await platform.db.query('SELECT 1 FROM users WHERE email = $1', [email]);
    expect(rowCount).toBe(0);
  });
});

describe('who is no foreign page', () => {
  it('signs in: a form of this site', async () => {
    const answer = await byForm('/api/users/login', { email: person.email, password: goodPassword }, {});
    expect(answer.status).toBe(200);
  });

  it('signs in: a program, which says nothing of where it comes from', async () => {
    const answer = await byForm('/api/users/login', { email: person.email, password: goodPassword }, { origin: '', 'sec-fetch-site': '' });
    expect(answer.status).toBe(200);
  });
});
