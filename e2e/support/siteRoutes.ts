import { globSync } from 'node:fs';
import path from 'node:path';

/** The pages of the site, those of plugins included, as its folders say: `/exercices/[slug]/faire`. */
export function siteRoutes(): string[] {
  return globSync('**/page.tsx', { cwd: 'src/app/(site)/[locale]' }).map((file) => {
    // A group of pages in brackets is no part of their addresses.
    const folders = path.dirname(file).split(path.sep);
    return `/${folders.filter((folder) => folder !== '.' && !folder.startsWith('(')).join('/')}`;
  });
}
