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

/** Which rules are asked: all, all but those of colours, those of colours, or these with the stricter one that high contrast promises. */
export type Asked = 'all' | 'structure' | 'colours' | 'high contrast';

/** A rule that somebody else's markup breaks in some of its parts, which are left out, and why. */
export interface Foreign {
  rule: string;
  /** What the parts match, as a CSS selector. */
  parts: string;
  why: string;
}

const rules: Record<Asked, RunOptions> = {
  all: { runOnly: { type: 'tag', values: standards } },
  structure: { runOnly: { type: 'tag', values: standards }, rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) },
  colours: { runOnly: { type: 'rule', values: ofColours } },
  'high contrast': { runOnly: { type: 'rule', values: [...ofColours, 'color-contrast-enhanced'] } },
};

/**
 * What axe finds on the page as it stands, or in some parts of its last sample, beside what is not ours. axe is given
 * to each page once and asked for violations alone: looking at hundreds of pages takes a third of the time. There are
 * no frames to look into.
 */
export async function barriersOf(
  page: Page,
  asked: Asked = 'all',
  foreign: readonly Foreign[] = [],
  parts?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeItself);
  // What is foreign is asked of the parts themselves: a selector may not find them again once they have changed.
  return page.evaluate(
    async ([options, others, chosen]) => {
      const context = chosen ? { include: chosen.flatMap((part) => window.partsOfSample?.get(part) ?? []) } : document;
      const { violations } = await window.axe.run(context, { ...options, resultTypes: ['violations'], elementRef: true });
      return violations.flatMap(({ id, help, nodes }) => {
        const foreignParts = others.filter(({ rule }) => rule === id).map((entry) => entry.parts);
        return nodes
          .filter(({ element }) => foreignParts.length === 0 || !element?.matches(foreignParts.join(',')))
          .map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`);
      });
    },
    [rules[asked], foreign, parts] as const,
  );
}

/** axe finds nothing on the page as it stands. */
export async function expectNoBarrier(page: Page): Promise<void> {
  expect(await barriersOf(page), `what axe finds on ${page.url()}`).toEqual([]);
}
