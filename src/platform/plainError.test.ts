import { describe, expect, it } from 'vitest';
import { plainError, withoutPeople } from './plainError';

describe('what is logged of an error', () => {
  it('holds no value that a statement was given, nor an address, however deep', () => {
    const database = Object.assign(new Error('duplicate key value violates unique constraint "users_email"'), {
      code: '23505',
      constraint: 'users_email',
      detail: 'Key (email)=(zebulon@example.org) already exists.',
      parameters: ['Zébulon'],
    });
    const failed = Object.assign(new Error('Failed query: INSERT INTO users VALUES ($1, $2)\nparams: zebulon@example.org,Zébulon', { cause: database }), {
      params: ['zebulon@example.org', 'Zébulon'],
    });
    const told = JSON.stringify(plainError(new Error('The mail to zebulon@example.org was refused', { cause: failed })));
    expect(told).not.toMatch(/zebulon|Zébulon/);
    expect(told).toContain('The mail to …@… was refused');
    expect(told).toContain('INSERT INTO users VALUES ($1, $2)');
    expect(told).toContain('"constraint":"users_email"');
    expect(told).toContain('plainError.test.ts');
  });

  it('keeps what says nothing of anybody', () => {
    expect(withoutPeople('Route /api/users not found @ 12:00')).toBe('Route /api/users not found @ 12:00');
    const place = 'at file:///srv/node_modules/@payloadcms/drizzle@3.90.1/dist/find.js:126:21';
    expect(withoutPeople(place)).toBe(place);
    expect(withoutPeople('Key (email)=(a b) already exists')).toBe('Key (email)=(…) already exists');
  });
});
