import { describe, expect, it } from 'vitest';

import { match } from './routes';

describe('addresses of route handlers', () => {
  it('fits plain, named and open segments as Next does', () => {
    expect(match(['api', 'health'], ['api', 'health'])).toEqual({});
    expect(match(['api', '[...slug]'], ['api', 'users', 'me'])).toEqual({ slug: ['users', 'me'] });
    expect(match(['a', '[id]', 'b'], ['a', '1', 'b'])).toEqual({ id: '1' });
    expect(match(['a', '[[...rest]]'], ['a'])).toEqual({});
  });

  it('does not fit what is shorter, longer or another', () => {
    expect(match(['api', '[...slug]'], ['api'])).toBeUndefined();
    expect(match(['a', '[id]'], ['a'])).toBeUndefined();
    expect(match(['a'], ['a', 'b'])).toBeUndefined();
    expect(match(['a', 'b'], ['a', 'c'])).toBeUndefined();
  });
});
