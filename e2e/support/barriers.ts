import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: the others say the same of a page in every theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** axe without its comments, which each page would have to read. */
const axeItself = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * Which rules are asked: all, all but those of colours, those alone, or those with the stricter one that high contrast
 * promises. Colours take axe longer than everything else together, and are the same in every language.
 */
export type Asked = 'all' | 'all but colours' | 'colours' | 'high contrast';

/** A rule that somebody else's markup breaks in some of its parts, which are left out, and why. */
export interface Foreign {
  rule: string;
  /** What the parts match, as a CSS selector. */
  parts: string;
  why: string;
}

const all: RunOptions = { runOnly: { type: 'tag', values: standards } };

const options: Record<Asked, RunOptions> = {
  all,
  'all but colours': { ...all, rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) },
  colours: { runOnly: { type: 'rule', values: ofColours } },
  'high contrast': { runOnly: { type: 'rule', values: [...ofColours, 'color-contrast-enhanced'] } },
};

/**
 * What axe finds on the page as it stands, beside what is not ours. axe is given to each page once and asked for
 * violations alone: looking at hundreds of pages takes a third of the time. There are no frames to look into.
 */
export async function barriersOf(page: Page, asked: Asked = 'all', foreign: readonly Foreign[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeItself);
  // What is foreign is asked of the parts themselves: a selector may not find them again once they have changed.
  return page.evaluate(
    async ([asking, others]) => {
      const { violations } = await window.axe.run({ ...asking, resultTypes: ['violations'], elementRef: true });
      // A bar that stays in place covers whatever is below it where the page happens to stand: one scrolls, and so does this.
      const isSmall = async (target: Element) => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        return (await window.axe.run(target, { runOnly: { type: 'rule', values: ['target-size'] } })).violations.length > 0;
      };
      const found: string[] = [];
      for (const { id, help, nodes } of violations) {
        const parts = others.filter(({ rule }) => rule === id).map((entry) => entry.parts);
        for (const { element, html, failureSummary } of nodes) {
          if (parts.length > 0 && element?.matches(parts.join(','))) continue;
          if (id === 'target-size' && element && !(await isSmall(element))) continue;
          found.push(`${id}: ${help}\n${html}\n${failureSummary ?? ''}`);
        }
      }
      return found;
    },
    [options[asked], foreign] as const,
  );
}

/** axe finds nothing on the page as it stands, once what an act has led to has its name: it is drawn before it is named. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./);
  expect(await barriersOf(page), `what axe finds on ${page.url()}`).toEqual([]);
}
