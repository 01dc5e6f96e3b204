import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { defaultLocale } from '../../src/platform/i18n';
import type { Locale } from '../../src/platform/i18n';
import { barriersOf } from './barriers';
import { coloursOf, hasNew } from './colours';
import { samplePage } from './parts';
import { desk, phone, photograph } from './test';
import { themes, worn } from './themes';
import type { Theme } from './themes';

/** How the page says what it wears: a script puts it on when the system asks for it. */
const dressed = {
  light: 'html[data-theme="light"]:not([data-contrast="more"])',
  dark: 'html[data-theme="dark"]:not([data-contrast="more"])',
  contrast: 'html[data-contrast="more"]',
} as const;

const asked = { light: 'colours', dark: 'colours', contrast: 'high contrast' } as const;

/** The pages of a browser that have put on every theme by themselves. */
const haveChanged = new WeakSet<Page>();

/**
 * Looks at a page as it stands: in the three themes on a phone, and on a desk. axe finds nothing, nothing is
 * wider than the screen, and there is one heading that names the page.
 */
export async function lookAt(page: Page, name: string, language: Locale): Promise<void> {
  for (const [what, found] of await findingsOf(page, name, language)) expect.soft(found, what).toEqual([]);
}

/**
 * What a look finds, with the name of each picture. What parts are called and how they are ordered is asked once, for
 * it is the same in every theme. Of colours axe is asked in each theme and language, about every part that differs
 * from all that it has been asked about; a theme without such a part is not even put on.
 */
export async function findingsOf(page: Page, name: string, language: Locale): Promise<[string, string[]][]> {
  // What an act leads to is drawn before it is named.
  await expect(page).toHaveTitle(/./);
  const findings: [string, string[]][] = [];
  const note = async (place: string, found: readonly string[], beyond: number, isWhole = true) => {
    findings.push([`what axe finds: ${name}-${place}`, [...found]]);
    if (beyond !== 0) findings.push([`wider than the screen: ${name}-${place}`, [`by ${beyond}`]]);
    const headings = isWhole ? await page.getByRole('heading', { level: 1 }).count() : 1;
    if (headings !== 1) findings.push([`headings that name the page: ${name}-${place}`, [`${headings} of them`]]);
    await photograph(page, `${name}-${place}`);
  };

  await putOn(page, 'light');
  const structure = await barriersOf(page, 'structure');
  const light = await coloursOf(page, 'colours');
  await note('phone-light', [...structure, ...light.found], light.beyond);
  // Each page shows once that it follows the system.
  const isFirst = language === defaultLocale && !haveChanged.has(page);
  haveChanged.add(page);
  let hasChanged = false;
  for (const theme of ['dark', 'contrast'] as const) {
    const { parts, beyond } = await page.evaluate(samplePage, worn[theme]);
    if (isFirst || beyond !== 0 || hasNew(asked[theme], parts) || process.env.TEST_PICTURES) {
      hasChanged = true;
      await putOn(page, theme);
      const colours = await coloursOf(page, asked[theme]);
      await note(`phone-${theme}`, colours.found, colours.beyond, false);
    }
  }
  if (hasChanged) await putOn(page, 'light');
  await page.setViewportSize(desk.viewport);
  await page.evaluate(endChanges);
  // What a desk has beside a phone (another navigation, columns) is built alike in every language.
  const wide = language === defaultLocale ? await barriersOf(page, 'structure') : [];
  const { found, beyond } = await coloursOf(page, 'colours');
  await note('desk-light', [...wide, ...found], beyond);
  await page.setViewportSize(phone.viewport);
  // What is touched next must not be moving any more.
  await page.evaluate(endChanges);
  return findings;
}

/** Has the system ask for a theme, and waits until the page wears it. */
async function putOn(page: Page, theme: Theme): Promise<void> {
  // A colour on its way from one theme to the other is none of either.
  await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' });
  await expect(page.locator(dressed[theme]), `the page puts on: ${theme}`).toBeAttached();
  await page.evaluate(endChanges);
}

/**
 * In the page: brings what is changing to its end, until nothing has begun to change for two frames, for a part that
 * has its colour from another begins when that one has ended. No change is awaited: one that is given up is never
 * `finished`. What never stops is left alone.
 */
async function endChanges(): Promise<void> {
  const tooLate = performance.now() + 10_000;
  for (let quiet = 0; quiet < 2; ) {
    await new Promise(requestAnimationFrame);
    const changes = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    for (const change of changes) change.finish();
    quiet = changes.length === 0 ? quiet + 1 : 0;
    if (performance.now() > tooLate) {
      const parts = changes.map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 200));
      throw new Error(`Still changing after 10 s: ${parts.join('\n')}`);
    }
  }
}
