import type { Page } from '@playwright/test';
import { barriersOf } from './barriers';
import type { Asked, Foreign } from './barriers';
import { samplePage } from './parts';

/**
 * The parts in whose colours axe has found nothing in this process, by the rules that it was asked. A part is told by
 * its computed colours, those under it included, so it makes no difference on which page, in which language or theme
 * it stood.
 */
const cleared = { colours: new Set<string>(), 'high contrast': new Set<string>() } satisfies Partial<Record<Asked, Set<string>>>;

/** The rules that look at colours alone. */
export type Colours = keyof typeof cleared;

/** Whether a sample has parts that axe has not looked at yet. */
export function hasNew(asked: Colours, parts: readonly string[]): boolean {
  return parts.some((part) => !cleared[asked].has(part));
}

/** What axe finds in the colours of the page as it stands, asked of the parts that it has not looked at yet. */
export async function coloursOf(page: Page, asked: Colours, foreign: readonly Foreign[] = []): Promise<{ found: string[]; beyond: number }> {
  const { parts, beyond } = await page.evaluate(samplePage, undefined);
  const asking = parts.filter((part) => !cleared[asked].has(part));
  if (asking.length === 0) return { found: [], beyond };
  const found = await barriersOf(page, asked, foreign, asking);
  // Where something is wrong it is told on every page that has it.
  if (found.length === 0) for (const part of asking) cleared[asked].add(part);
  return { found, beyond };
}
