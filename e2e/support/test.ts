import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Pool } from 'pg';

import { localePath } from '../../src/platform/i18n';
import type { Locale } from '../../src/platform/i18n';
import { modelStand, type ModelStand } from '../../src/platform/model/modelForTest';
import { startSite } from '../../tests/support/site';
import type { KeptMail } from '../../tests/support/mails';
import { mailsTo } from '../../tests/support/mails';
import type { Site } from '../../tests/support/site';
import { standFrom } from '../../tests/support/stand';
import { demoAnew } from './demoAnew';
import { DEMO_PASSWORD, demoAddress, NEWCOMER_PASSWORD } from './people';
import type { DemoPerson } from './people';
import { themes } from './themes';
import type { Theme } from './themes';
import { watch } from './watch';

interface WorkerFixtures {
  /** Whether the site has a language model, which most have not. */
  withModel: boolean;
  model: ModelStand | null;
  site: Site;
  /** The site's database, for what a person would find elsewhere: a mail, a clock. */
  db: Pool;
}

interface Fixtures {
  language: Locale;
  theme: Theme;
  /** What a page may say on the console although nothing is wrong with this test. */
  allowedNoise: RegExp[];
  /** Opens an address of the site in the test's language: `visit('/exercices')`. */
  visit: (address: string) => Promise<void>;
  /** Signs one of the demo's people in. */
  signIn: (who: DemoPerson) => Promise<void>;
  /** Makes an account that nobody has confirmed yet, and signs in to it. Its password is NEWCOMER_PASSWORD. */
  register: (email: string, locale?: Locale) => Promise<void>;
  /** The last mail that an address gets, waiting for it. */
  mailTo: (address: string) => Promise<KeptMail>;
  demo: void;
  calm: void;
}

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' };

/** The file whose tests the site of this worker has served last. */
let lastFile: string | undefined;

/** A test in a browser, on a production site with the demo in its database: each file finds it as it was made. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  withModel: [false, { option: true, scope: 'worker' }],
  model: [
    async ({ withModel }, use) => {
      const model = withModel ? await modelStand() : null;
      await use(model);
      await model?.stop();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ model }, use, { workerIndex }) => {
      const stand = standFrom(process.env);
      const folder = path.join(stand.folder, `site-${workerIndex}`);
      const env = model ? { MENTORA_MODEL_URL: model.url, MENTORA_MODEL_NAME: 'some-model' } : undefined;
      const site = await startSite({ build: process.env.TEST_BUILD!, stand, folder, env });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  db: [
    async ({ site }, use) => {
      const pool = new Pool({ connectionString: site.databaseUrl, max: 2 });
      await use(pool);
      await pool.end();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),

  demo: [
    async ({ browser, site, db }, use, { file }) => {
      if (lastFile !== undefined && lastFile !== file) {
        // What the file before left open goes on asking the site.
        await Promise.all(browser.contexts().map((context) => context.close()));
        await demoAnew({ site, db, files: standFrom(process.env).files });
      }
      lastFile = file;
      await use();
    },
    { auto: true },
  ],

  language: ['fr', { option: true }],
  locale: async ({ language }, use) => use(tags[language]),
  theme: ['light', { option: true }],
  allowedNoise: [[], { option: true }],

  page: async ({ page, theme }, use) => {
    await page.emulateMedia(themes[theme]);
    await use(page);
  },

  visit: async ({ page, language }, use) => {
    await use(async (address) => {
      await page.goto(localePath(language, address));
    });
  },

  signIn: async ({ context }, use) => {
    await use(async (who) => {
      const data = { email: demoAddress(who), password: DEMO_PASSWORD };
      const answer = await context.request.post('/api/users/login', { data });
      expect(answer.ok(), `${data.email} signs in: ${answer.status()} ${await answer.text()}`).toBe(true);
    });
  },

  register: async ({ context, language }, use) => {
    await use(async (email, locale = language) => {
      const data = { name: 'Nour', email, password: NEWCOMER_PASSWORD, terms: true, locale };
      const answer = await context.request.post('/api/users/register', { data });
      expect(answer.ok(), `${email} makes an account: ${answer.status()} ${await answer.text()}`).toBe(true);
    });
  },

  mailTo: async ({ db }, use) => {
    await use(async (address) => {
      await expect.poll(async () => (await mailsTo(db, address)).length, `mail to ${address}`).toBeGreaterThan(0);
      return (await mailsTo(db, address)).at(-1)!;
    });
  },

  calm: [
    async ({ context, site, allowedNoise }, use) => {
      const { heard, end } = watch(context, site.url);
      await use();
      end();
      const noise = heard.filter((line) => !allowedNoise.some((allowed) => allowed.test(line)));
      expect(noise, 'what the pages complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Where TEST_PICTURES names a folder, pictures are taken of everything, for people to look at. */
const folder = process.env.TEST_PICTURES;
export const wantsPictures = Boolean(folder);

/** Keeps a picture, where they are wanted. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

export { expect };
export { expectNoBarrier } from './barriers';

/** The sizes of SITE.md: a phone held in a hand, a desk. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
export const desk = { viewport: { width: 1280, height: 800 } } as const;
