import type { Page } from '@playwright/test';
import type { Locale } from '../src/platform/i18n';
import { findingsOf } from './support/look';
import { samplePage } from './support/parts';
import { expect, phone, test } from './support/test';
import { themeNames, themes, worn } from './support/themes';

test.use(phone);

const address = '/conditions';

/** Faults that a page has for some people only, each in a part of its own. */
const parts = `
  <p class="planted-in-light">Un texte à lire</p>
  <p class="planted-in-dark">Un texte à lire</p>
  <p class="planted-in-contrast">Un texte à lire</p>
  <p class="planted-under"><span class="planted-above">Un texte à lire</span></p>
  <div class="planted-stack"><i class="planted-patch"></i><span class="planted-over">Un texte à lire</span></div>
  <p class="planted-faint">Un texte à lire</p>
  <p>Un texte avec <a class="planted-link" href="/aide">un lien</a> au milieu</p>
  <p class="planted-in-arabic">Un texte à lire</p>
  <button class="planted-button" type="button"><span class="planted-name">Envoyer</span></button>`;

const styles = `
  html[data-theme='light']:not([data-contrast]) .planted-in-light { color: #aaa }
  html[data-theme='dark'] .planted-in-dark { color: #444 }
  html[data-contrast] .planted-in-contrast { color: #707070 }
  html[data-theme='dark'] .planted-under { background: #ddd }
  .planted-stack, .planted-over { position: relative }
  .planted-patch { position: absolute; inset: 0 }
  html[data-theme='dark'] .planted-patch { background: #ddd }
  html[data-theme='dark'] .planted-faint { opacity: 0.3 }
  .planted-link { color: inherit }
  html[data-theme='dark'] .planted-link { color: #ccc; text-decoration: none }
  html[data-theme='dark']:lang(ar) .planted-in-arabic { color: #444 }
  .planted-button { min-inline-size: 48px; min-block-size: 48px }
  html:lang(ar) .planted-name { display: none }`;

const everywhere = [
  'desk-light color-contrast planted-in-light',
  'phone-contrast color-contrast-enhanced planted-in-contrast',
  'phone-dark color-contrast planted-above',
  'phone-dark color-contrast planted-faint',
  'phone-dark color-contrast planted-in-dark',
  'phone-dark color-contrast planted-over',
  'phone-dark link-in-text-block planted-link',
  'phone-light color-contrast planted-in-light',
];
const inArabic = ['phone-dark color-contrast planted-in-arabic', 'phone-light button-name planted-button'];

/** Puts something at the end of the page, with its styles. */
async function plant(page: Page, css: string, html: string): Promise<void> {
  await page.evaluate(
    ([rules, markup]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      document.querySelector('main h1')!.insertAdjacentHTML('afterend', markup);
    },
    [css, html] as const,
  );
}

/** What a look finds, in short: where, which rule, which part. */
async function found(page: Page, language: Locale): Promise<string[]> {
  const findings = await findingsOf(page, 'a', language);
  return findings.flatMap(([what, each]) => {
    const place = what.replace(/.*: a-/, '');
    return each.map((told) => `${place} ${told.startsWith('by') ? 'wide' : told.replace(/: .*/s, '')} ${/class="(planted-[\w-]+)/.exec(told)?.[1] ?? ''}`.trim());
  });
}

for (const language of ['fr', 'ar'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a look finds what one theme or one language alone has wrong, on a page that was right', async ({ page, visit }) => {
      test.setTimeout(120_000);
      await visit(address);
      expect(await found(page, language)).toEqual([]);
      await plant(page, styles, parts);
      const expected = language === 'ar' ? [...everywhere, ...inArabic] : everywhere;
      expect((await found(page, language)).toSorted()).toEqual(expected.toSorted());
      // And again, when the same is seen a second time.
      expect((await found(page, language)).toSorted()).toEqual(expected.toSorted());
    });
  });
}

test('a look finds what is too wide and a second name', async ({ page, visit }) => {
  await visit(address);
  expect(await found(page, 'fr')).toEqual([]);
  await plant(page, '@media (width > 800px) { .planted-wide { inline-size: 110vw } }', '<div class="planted-wide"></div><h1>Autre nom</h1>');
  expect(await found(page, 'fr')).toEqual(['phone-light 2 of them', 'desk-light wide', 'desk-light 2 of them']);
});

test('a theme that is only tried has the parts of one that is put on, and the page is left as it was', async ({ page, visit }) => {
  await visit(address);
  const html = () => page.locator('html').evaluate((element) => (element.cloneNode() as Element).outerHTML);
  for (const theme of themeNames) {
    await page.emulateMedia({ ...themes.light, reducedMotion: 'reduce' });
    await expect(page.locator('html:not([data-contrast])[data-theme="light"]')).toBeAttached();
    const before = await html();
    const tried = await page.evaluate(samplePage, worn[theme]);
    expect(await html()).toBe(before);
    await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' });
    await expect.poll(() => page.evaluate(samplePage, undefined), theme).toEqual(tried);
  }
});
