import path from 'node:path';

import type { Ground } from '../../tests/support/database';
import { groundEnvironment, layGround } from '../../tests/support/ground';
import { standEnvironment } from '../../e2e/support/stand';
import { ensureBuild } from '../../src/platform/runtime/build';
import type { Asked, Part } from './arguments';
import { secondsSince, stopChildren } from './child';
import { clearRunFolder, openRunFolder } from './folder';
import { check, crashed, renderEnd, renderPart, tally } from './report';
import type { PartReport } from './report';
import { runStatic } from './static';
import { seedDemo } from './demo';
import { ensureChromium } from './chromium';
import { runPlaywright } from './playwright';
import { runVitest } from './vitest';

/** Where builds for tests lie: kept between runs, for the sources may not have changed. */
const BUILDS = '.test/builds';

/** One run of the suite: what it stands on, in which order its parts run, and their account. */
export class Suite {
  readonly #reports: PartReport[] = [];
  readonly #end = new AbortController();
  #built: string | undefined;
  #folder: string | undefined;
  #ground: Promise<Ground & { clear: () => Promise<void> }> | undefined;

  constructor(readonly asked: Asked) {}

  /** Runs what was asked, tells the account, and gives the exit code. */
  async run(): Promise<number> {
    const began = performance.now();
    this.#folder = await openRunFolder();
    try {
      // The build takes its time on its own; the rest stands beside it. The browser tests want quiet.
      await Promise.all([this.#build(), this.#withoutBrowser()]);
      await this.#withBrowser();
    } finally {
      await this.#clear();
    }
    console.log(`\n${Math.round(secondsSince(began))} s in all`);
    console.log(renderEnd(this.#reports));
    return tally(this.#reports).failed === 0 ? 0 : 1;
  }

  /** Ends everything at once and leaves nothing behind. */
  async stop(): Promise<void> {
    this.#end.abort();
    await stopChildren();
    await this.#clear();
  }

  async #withoutBrowser(): Promise<void> {
    if (this.#wants('static')) for await (const report of runStatic()) this.#add(report);
    await this.#part('unit', (patterns) => runVitest('unit', { patterns }));
    await this.#part('integration', async (patterns) =>
      runVitest('integration', { patterns, env: groundEnvironment(await this.#layGround()) }),
    );
  }

  async #build(): Promise<void> {
    if (!this.#wants('e2e')) return;
    await this.#part('build', async () => {
      const began = performance.now();
      this.#built = path.resolve(await ensureBuild({ root: process.cwd(), folder: BUILDS, signal: this.#end.signal }));
      return check('build', true, '', secondsSince(began));
    });
  }

  async #withBrowser(): Promise<void> {
    await this.#part('e2e', async (patterns) => {
      if (!this.#built) throw new Error('There is no build to look at.');
      const chromium = await ensureChromium(console.log);
      const ground = await this.#layGround();
      const demo = await seedDemo(ground, this.#folder!);
      const env = standEnvironment({ ...demo, build: this.#built, folder: this.#folder!, chromium });
      return runPlaywright({ patterns, env });
    });
  }

  async #part(part: Part | 'build', work: (patterns: readonly string[]) => Promise<PartReport>): Promise<void> {
    if ((part !== 'build' && !this.#wants(part)) || this.#end.signal.aborted) return;
    const began = performance.now();
    try {
      this.#add(await work(this.asked.patterns));
    } catch (error) {
      this.#add(crashed(part, error instanceof Error ? (error.stack ?? error.message) : String(error), secondsSince(began)));
    }
  }

  #wants(part: Part): boolean {
    return this.asked.parts.includes(part);
  }

  #add(report: PartReport): void {
    if (this.#end.signal.aborted) return;
    this.#reports.push(report);
    console.log(renderPart(report));
  }

  #layGround(): Promise<Ground> {
    return (this.#ground ??= layGround(this.#folder!));
  }

  async #clear(): Promise<void> {
    const ground = await this.#ground?.catch(() => undefined);
    await ground?.clear();
    if (this.#folder) await clearRunFolder(this.#folder);
  }
}
