import { describe, expect, it } from 'vitest';
import { explain } from './door';

describe('what the console says', () => {
  it('is the reason of a failed statement, how it begins, and none of its values', () => {
    const query = `CREATE TABLE images (\n${'  a text,\n'.repeat(2_000)})`;
    const cause = Object.assign(new Error('the server closed the connection'), { code: '57P01' });
    const failed = Object.assign(new Error(`Failed query: ${query}\nparams: a secret`, { cause }), { query });
    const [reason, statement, ...where] = explain(failed).split('\n');
    expect(reason).toBe('the server closed the connection (57P01)');
    expect(statement).toMatch(/^In the statement: CREATE TABLE images \( a text, a text,.{150,200} …$/);
    expect(where.length).toBeGreaterThan(0);
    expect(where.every((line) => line.startsWith('    at '))).toBe(true);
  });

  it('names a full disk however deep it lies', () => {
    const cause = Object.assign(new Error('could not extend file'), { code: '53100' });
    expect(explain(Object.assign(new Error('Failed query'), { query: 'SELECT', cause }))).toMatch(/disk is full/);
  });
});
