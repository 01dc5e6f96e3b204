import { registriesOf } from '@mentora/platform';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/plugins.md', 'utf8');

/** Each block of TypeScript, with the file that the line before it names. */
const blocks = [...page.matchAll(/(?:\]\(\.\.\/(\S+\.ts)\)\n\n)?```ts\n([^]*?)\n```/g)].map(([, file, code = '']) => ({ file, code }));

describe('docs/plugins.md', () => {
  it('shows code that is in the example, word for word', () => {
    expect(blocks.length).toBeGreaterThan(15);
    for (const { file, code } of blocks) {
      expect(file, code.split('\n')[0]).toBeDefined();
      expect(readFileSync(file!, 'utf8'), file).toContain(code);
    }
  });

  it('names every registry', () => {
    const names = Object.keys(registriesOf({}));
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
