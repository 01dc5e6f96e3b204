import { describe, expect, it } from 'vitest';
import { isAddress, normaliseAddress } from './address';

describe('an address', () => {
  it.each([
    [' Ada@Example.ORG ', 'ada@example.org'],
    ['ａｄａ@ｅｘａｍｐｌｅ.ｏｒｇ', 'ada@example.org'],
    ['élan@exemple.fr', 'élan@exemple.fr'],
    ['e\u0301lan@exemple.fr', 'élan@exemple.fr'],
    ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(normaliseAddress(typed)).toBe(kept);
    expect(normaliseAddress(kept)).toBe(kept);
    expect(isAddress(kept)).toBe(true);
  });

  it.each([
    '', 'ada', 'ada@', '@example.org', 'ada@localhost', 'a b@example.org', 'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org', '<a@example.org>', 'a@exa mple.org', `${'a'.repeat(65)}@example.org`,
    'a@b@example.org', 'a\u0000@example.org', `a@${'x.'.repeat(130)}org`,
  ])('%j is none', (typed) => {
    expect(isAddress(normaliseAddress(typed))).toBe(false);
  });
});
