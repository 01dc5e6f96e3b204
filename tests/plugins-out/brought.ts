import { registriesOf } from '@mentora/platform';
import type { SanitizedConfig } from 'payload';

import { configIn, pagesFrom } from './variant';

/** What some plugins add to the site, as addresses that answer while they are in. */
export interface Brought {
  /** Keys of the plugins. */
  keys: string[];
  /** Pages, and where their entries in menus and beside steps lead. `{exercise}` stands for one that there is. */
  pages: string[];
  /** Where the player leads from a step. */
  beside: string[];
  /** Collections and globals, as the REST API knows them. */
  api: string[];
  /** Cards of people's own spaces. */
  cards: string[];
}

/** What a variant lacks of the site as it is configured. */
export async function lackingIn(variant: string, out: readonly string[]): Promise<Brought> {
  const [full, rest] = await Promise.all([configIn(process.cwd()), configIn(variant)]);
  const [had, has] = [registriesOf(full), registriesOf(rest)];
  const hrefs = (entries: readonly { href: string }[]) => entries.map(({ href }) => href);
  return {
    keys: less(had.plugins, has.plugins),
    pages: less(
      [...hrefs(had.navigation), ...hrefs(had.stepLinks), ...out.flatMap(pagesFrom)],
      [...hrefs(has.navigation), ...hrefs(has.stepLinks)],
    ),
    beside: less(hrefs(had.stepLinks), hrefs(has.stepLinks)),
    api: less(slugs(full), slugs(rest)),
    cards: less(had.spaceCards.map(({ key }) => key), has.spaceCards.map(({ key }) => key)),
  };
}

function slugs({ collections, globals }: SanitizedConfig): string[] {
  return [...collections.map(({ slug }) => slug), ...globals.map(({ slug }) => `globals/${slug}`)];
}

function less(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((each) => !some.includes(each));
}
