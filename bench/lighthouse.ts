import lighthouse from 'lighthouse';
import { median } from './figures';
import type { Report } from './figures';
import { launchChromium } from './pages';
import type { Server } from './servers';
import { nameOf } from './weight';
import { tryPort } from '../src/platform/runtime/ports';

/** Lighthouse's scores of pages on a mobile, medians of several runs. */
export async function measureLighthouse(
  mentora: Server,
  baseline: Server,
  paths: readonly string[],
  runs: number,
  report: Report,
): Promise<void> {
  const bare = await scoresOf(`${baseline.url}/page`, runs);
  for (const path of paths) {
    const { performance, accessibility } = await scoresOf(mentora.url + path, runs);
    report({
      what: `Lighthouse mobile, performance, ${nameOf(path)}`,
      value: performance,
      unit: '/100',
      aim: { atLeast: 95 },
      beside: `an empty page: ${bare.performance.toFixed(0)}`,
    });
    report({
      what: `Lighthouse mobile, accessibility, ${nameOf(path)}`,
      value: accessibility,
      unit: '/100',
      aim: { atLeast: 100 },
    });
  }
}

async function scoresOf(url: string, runs: number): Promise<{ performance: number; accessibility: number }> {
  const scores = { performance: [] as number[], accessibility: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const { categories } = await audit(url);
    for (const category of ['performance', 'accessibility'] as const) {
      scores[category].push((categories[category]?.score ?? Number.NaN) * 100);
    }
  }
  return { performance: median(scores.performance), accessibility: median(scores.accessibility) };
}

/** One look of Lighthouse at a page, with a browser that has seen nothing yet. */
async function audit(url: string) {
  for (let tries = 1; ; tries += 1) {
    const port = await tryPort(0, '127.0.0.1');
    const browser = await launchChromium(port);
    try {
      const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility'] });
      if (result && !result.lhr.runtimeError && result.lhr.categories['performance']?.score != null) return result.lhr;
      // Now and then a trace has no beginning, or gives no score; Lighthouse itself says to run it again.
      if (tries === 3) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no score'}`);
    } finally {
      await browser.close();
    }
  }
}
