import { Pool } from 'pg';
import { longHistory } from '../../e2e/support/history';
import { percentile, type Report } from '../figures';
import { launchChromium } from '../pages';
import type { Mentora } from '../servers';

const count = 10_000;

interface Frames {
  frames: number[];
  tasks: number[];
  rows: number;
}

/** Reads back through ten thousand messages, part after part, and writes meanwhile: how long frames and tasks take. */
export async function measureHistory(mentora: Mentora, parts: number, report: Report): Promise<void> {
  const db = new Pool({ connectionString: mentora.databaseUrl, max: 2 });
  const id = await longHistory(db, ['parrain', 'filleul'], count);
  await db.end();
  const cookies = (await mentora.signIn('parrain@demo.mentora.test')).split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return { name, value, url: mentora.url };
  });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto(`${mentora.url}/messages/${id}`, { waitUntil: 'networkidle' });
    // What runs this program gives functions their names by a helper that the page has not.
    await page.evaluate('globalThis.__name = (named) => named');
    const { frames, tasks, rows } = await page.evaluate(readBack, parts);
    const told = `${parts} parts, ${frames.length} frames, at most ${rows} rows`;
    report({ what: `${count} messages, read back: longest task`, value: Math.max(0, ...tasks), unit: 'ms', aim: { atMost: 50 }, beside: told });
    report({ what: `${count} messages, read back: frame, p99`, value: percentile(frames, 0.99), unit: 'ms', aim: { atMost: 50 }, beside: `longest ${Math.max(...frames).toFixed(1)} ms` });
    report({ what: `${count} messages, read back: rows in the page`, value: rows, unit: '', aim: { atMost: 199 } });
    await context.close();
  } finally {
    await browser.close();
  }
}

/** In the page: goes to the top of what is there, again and again, and notes every frame and every long task. */
async function readBack(parts: number): Promise<Frames> {
  const thread = document.querySelector<HTMLElement>('[data-conversation]')!;
  const first = () => thread.querySelector<HTMLElement>('[data-seq]')!.dataset.seq;
  const found: Frames = { frames: [], tasks: [], rows: 0 };
  new PerformanceObserver((list) => found.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  let last = performance.now();
  let over = false;
  const frame = (now: number) => {
    found.frames.push(now - last);
    last = now;
    if (!over) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  for (let part = 0; part < parts; part += 1) {
    const before = first();
    for (let tries = 0; first() === before && tries < 200; tries += 1) {
      thread.scrollBy({ top: -400 });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (first() === before) throw new Error(`Nothing came before ${before}`);
    found.rows = Math.max(found.rows, thread.querySelectorAll('li').length);
  }
  over = true;
  return found;
}
