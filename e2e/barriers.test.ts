import type { Cookie } from '@playwright/test';
import { locales } from '../src/platform/i18n';
import type { Locale } from '../src/platform/i18n';
import { linkIn } from '../tests/support/mails';
import { lookAt } from './support/look';
import { siteRoutes } from './support/siteRoutes';
import { test } from './support/lasting';
import { expect, phone, wantsPictures } from './support/test';
import { walks } from './support/walks';

test.use({ ...phone });
// By far the longest file: all workers share it.
test.describe.configure({ mode: 'parallel' });

test('every page of the site is looked at, and none that there is not', () => {
  expect([...new Set(walks.map(({ route }) => route))].toSorted()).toEqual(siteRoutes().toSorted());
});

/** The cookies of everybody who has signed in on this worker's site: once is enough for many pages. */
const jars = new Map<string, Promise<Cookie[]>>();

/** Ends a walk. English is laid out as French is, in fewer letters: of each page its first state is enough, in any other all are seen. */
const enough = new Error('enough has been seen of this page');

const emailOf = (language: Locale) => `nouvelle-${language}@exemple.test`;

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const { route, as, walk } of walks) {
      test(`${route} has no barrier for ${as}`, async ({ page, context, visit, signIn, register, mailTo, db }) => {
        test.setTimeout(180_000);
        const email = emailOf(language);

        /** Signs in by `way`, unless that person has before, and gives the cookies. */
        const cookiesOf = (person: string, way: () => Promise<void>): Promise<Cookie[]> => {
          const known = jars.get(person) ?? way().then(() => context.cookies());
          jars.set(person, known);
          return known;
        };
        const newcomer = await cookiesOf(email, () => register(email));
        await context.clearCookies();
        if (as === 'newcomer') await context.addCookies(newcomer);
        else if (as !== 'visitor') await context.addCookies(await cookiesOf(as, () => signIn(as)));

        const place = `${language}${route.replaceAll('/', '-')}-${as}`;
        let seen = 0;
        const look = async (state: string) => {
          await lookAt(page, `${place}-${state}`, language, seen++ === 0);
          if (language === 'en' && !wantsPictures) throw enough;
        };
        await walk({
          page,
          language,
          db,
          visit,
          look,
          newcomer: { email, linkInMail: async () => linkIn(await mailTo(email)) },
        }).catch((ended: unknown) => {
          if (ended !== enough) throw ended;
        });
      });
    }
  });
}
