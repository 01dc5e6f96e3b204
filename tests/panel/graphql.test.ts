import { beforeAll, describe, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

async function refused(query: string): Promise<string> {
  const response = await platform.graphql(query);
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  expect(data ?? null, query.slice(0, 80)).toBeNull();
  return errors?.map(({ message }) => message).join(' ') ?? '';
}

describe('GraphQL', () => {
  it('answers an ordinary question', async () => {
    const response = await platform.graphql('{ Categories(limit: 3) { totalDocs docs { id title } } }');
    expect(await response.json()).toMatchObject({ data: { Categories: { totalDocs: 0, docs: [] } } });
  });

  it('refuses what is too deep, too wide, or the same many times', async () => {
    const levels = 'uploadedBy { avatar { user { '.repeat(3);
    expect(await refused(`{ Images { docs { ${levels} id ${'} } } '.repeat(3)} } } }`)).toContain('levels');
    const many = Array.from({ length: 11 }, (_, at) => `a${at}: Categories { totalDocs }`).join(' ');
    expect(await refused(`{ ${many} }`)).toContain('root fields');
    const inner = Array.from({ length: 11 }, (_, at) => `n${at}: totalDocs`).join(' ');
    expect(await refused(`{ Categories { ${inner} } }`)).toContain('aliases');
    expect(await refused('query A { Categories { totalDocs } } query B { Categories { totalDocs } }')).toContain('operation');
  });

  it('refuses what asks for too much at once', async () => {
    const wide = Array.from({ length: 301 }, () => 'id').join(' ');
    expect(await refused(`{ Categories { docs { ${wide} } } }`)).toContain('fields');
  });

  it('does not even read a text that is too long', async () => {
    const response = await platform.graphql(`{ Categories { totalDocs } } # ${'x'.repeat(100_000)}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('too long');
  });

  it('does not tell its schema in production', async () => {
    const before = process.env.NODE_ENV;
    Object.assign(process.env, { NODE_ENV: 'production' });
    try {
      expect(await refused('{ __schema { types { name } } }')).toContain('introspection');
    } finally {
      Object.assign(process.env, { NODE_ENV: before });
    }
  });

  it('has no playground', async () => {
    const response = await platform.request('GET', '/api/graphql-playground');
    expect(response.status).toBe(404);
  });
});
