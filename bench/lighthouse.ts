import lighthouse from 'lighthouse';
import { median } from './figures';

export interface Scores {
  performance: number;
  accessibility: number;
}

/** Lighthouse's scores of a page on a mobile, medians of five runs. Needs Chromium's debugging port. */
export async function lighthouseScores(url: string, port: number): Promise<Scores> {
  const performance: number[] = [];
  const accessibility: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility'],
    });
    performance.push((result?.lhr.categories.performance?.score ?? Number.NaN) * 100);
    accessibility.push((result?.lhr.categories.accessibility?.score ?? Number.NaN) * 100);
  }
  return { performance: median(performance), accessibility: median(accessibility) };
}
