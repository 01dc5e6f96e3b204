import type { Page } from '@playwright/test';
import type { Pool } from 'pg';
import type { Locale } from '../../src/platform/i18n';
import type { DemoPerson } from './people';

/** Who walks: a visitor, one of the demo's people, or somebody who has just made an account. */
export type Walker = 'visitor' | 'newcomer' | DemoPerson;

/** What a walk has in hand. */
export interface Stage {
  page: Page;
  language: Locale;
  /** Opens an address in the walk's language. */
  visit: (address: string) => Promise<void>;
  /** Looks at the page as it stands; the name tells this state from the page's others. */
  look: (state: string) => Promise<void>;
  /** The site's database, for what happens elsewhere: an address that is confirmed. */
  db: Pool;
  /** Who has just made an account: the address, and where the newest mail to it leads. */
  newcomer: { email: string; linkInMail: () => Promise<string> };
}

export interface Walk {
  /** The page, as the site's folders say. */
  route: string;
  as: Walker;
  walk: (stage: Stage) => Promise<void>;
}
