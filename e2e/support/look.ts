import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { defaultLocale } from '../../src/platform/i18n';
import type { Locale } from '../../src/platform/i18n';
import { barriersOf } from './barriers';
import type { Asked } from './barriers';
import { desk, phone, photograph, wantsPictures } from './test';
import { allThemes, themes } from './themes';

/** How the page says what it wears: a script puts it on when the system asks for it. */
const dressed = {
  light: 'html[data-theme="light"]:not([data-contrast="more"])',
  dark: 'html[data-theme="dark"]:not([data-contrast="more"])',
  contrast: 'html[data-contrast="more"]',
} as const;

/**
 * Whether colours are looked at in a language. They come from tokens, one set for each theme and none for a language
 * (`contrast.test.ts` holds every pair): one language is enough, but where pictures are wanted.
 */
export function showsColours(language: Locale): boolean {
  return wantsPictures || language === defaultLocale;
}

/**
 * Looks at a page as it stands: in the three themes on a phone, and on a desk. axe finds nothing, nothing is
 * wider than the screen, and there is one heading that names the page. The theme changes under the page, as when
 * the sun sets: it is not loaded again. The dark, high contrast and the desk are for the first state of a page. Where
 * pictures are wanted, there is one of everything.
 */
export async function lookAt(page: Page, name: string, language: Locale, isFirst = true): Promise<void> {
  // What an act leads to is drawn before it is named.
  await expect(page).toHaveTitle(/./);
  const hasColours = showsColours(language);
  const asked = { light: hasColours ? 'all' : 'all but colours', dark: 'colours', contrast: 'high contrast' } as const;
  const isWhole = wantsPictures || (isFirst && hasColours);
  for (const theme of isWhole ? allThemes : (['light'] as const)) {
    // A colour on its way from one theme to the other is none of either.
    await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' });
    await expect(page.locator(dressed[theme]), `the page puts on: ${theme}`).toBeAttached();
    await page.evaluate(endChanges);
    await inspect(page, asked[theme], `${name}-phone-${theme}`);
  }
  await page.emulateMedia(themes.light);
  await page.setViewportSize(desk.viewport);
  await page.evaluate(endChanges);
  // What a desk has beside a phone (another navigation, columns) is built alike in every language and state.
  await inspect(page, isWhole ? 'all' : undefined, `${name}-desk-light`);
  await page.setViewportSize(phone.viewport);
  // What is touched next must not be moving any more.
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

async function inspect(page: Page, asked: Asked | undefined, name: string): Promise<void> {
  if (asked) expect.soft(await barriersOf(page, asked), `what axe finds: ${name}`).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(beyond, `wider than the screen: ${name}`).toBe(0);
  expect.soft(await page.getByRole('heading', { level: 1 }).count(), `headings that name the page: ${name}`).toBe(1);
  await photograph(page, name);
}
