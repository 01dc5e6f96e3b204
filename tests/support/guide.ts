import { readFile } from 'node:fs/promises';

/** The addresses of the site and of its CDN in the deployment guide. */
export const siteUrl = 'https://mentora.example.org';
export const cdnUrl = 'https://cdn.example.org';

/** The blocks of code of a page of `docs/` in one language, in their order. */
export async function blocksOf(page: string, language: string): Promise<string[]> {
  const text = await readFile(`docs/${page}.md`, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);
}

/** Puts something else in the place of each key; one that does not stand there is an error, for the page has changed. */
export function adapt(block: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no "${from}" in this block any more:\n${block}`);
    return text.replaceAll(from, to);
  }, block);
}

/** What `/etc/mentora.env` is said to hold. */
export async function environmentBlock(): Promise<string> {
  const block = (await blocksOf('operations', 'sh')).find((one) => one.startsWith('MENTORA_URL='));
  if (!block) throw new Error('docs/operations.md shows no settings any more');
  return block;
}

/** The assignments of an environment file as systemd reads them: a line each, comments on lines of their own. */
export function assignmentsIn(block: string): Record<string, string> {
  const lines = block.split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replace(/^"(.*)"$/, '$1')]));
}
