import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { tooMuch } from './limits';

const nested = (levels: number) => '{ a '.repeat(levels) + '}'.repeat(levels);
const refusal = (query: string) => tooMuch(parse(query));

describe('bounds of a GraphQL request', () => {
  it('lets an ordinary request through', () => {
    expect(refusal('query Q { Images(limit: 5) { totalDocs docs { id title sizes { card { url } } } } }')).toBeUndefined();
  });

  it('refuses what is too deep, directly or by fragments', () => {
    expect(refusal(nested(8))).toBeUndefined();
    expect(refusal(nested(9))).toContain('levels');
    expect(refusal('{ a { ...F } } fragment F on T { b { c { d { e { ...G } } } } } fragment G on T { f { g { h { i } } } }')).toContain('levels');
    expect(refusal(`{ ... on Query { a { ... on T ${nested(8)} } } }`)).toContain('levels');
  });

  it('refuses the same thing many times under other names', () => {
    const same = (count: number) => `{ x { ${Array.from({ length: count }, (_, at) => `n${at}: id`).join(' ')} } }`;
    expect(refusal(same(10))).toBeUndefined();
    expect(refusal(same(11))).toContain('aliases');
    expect(refusal(`{ ${'x { ...F } '.repeat(4)} } fragment F on T { a: id b: id c: id }`)).toContain('aliases');
  });

  it('refuses many questions at once', () => {
    expect(refusal(`{ ${'x '.repeat(11)} }`)).toContain('root fields');
    expect(refusal('query A { x } query B { x }')).toContain('operation');
    expect(refusal(`{ x { ${'id '.repeat(301)} } }`)).toContain('fields');
  });

  it('is not drawn into fragments that unfold without end', () => {
    expect(refusal('{ a { ...F } } fragment F on T { b { ...F } }')).toBeUndefined();
    const doubling = Array.from({ length: 40 }, (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`).join(' ');
    expect(refusal(`{ a { ...F0 } } ${doubling} fragment F40 on T { id }`)).toContain('fields');
  });
});
