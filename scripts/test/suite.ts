import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { ensureBuild } from '../../src/platform/runtime/build';
import type { Ground } from '../../tests/support/database';
import { groundEnvironment, groundFrom, layGround } from '../../tests/support/ground';
import { keepDemo } from '../../tests/support/keptDemo';
import { standEnvironment } from '../../tests/support/stand';
import type { Stand } from '../../tests/support/stand';
import type { Asked, Part } from './arguments';
import { secondsSince, stopChildren } from './child';
import type { Environment } from './child';
import { ensureChromium } from './chromium';
import { seedDemo } from './demo';
import { clearRunFolder, openRunFolder } from './folder';
import { runPlaywright } from './playwright';
import { check, crashed, renderEnd, renderPart, tally } from './report';
import type { PartReport } from './report';
import { runStatic } from './static';
import { runVitest } from './vitest';

/** Where builds for tests lie: kept between runs, for the sources may not have changed. */
const BUILDS = '.test/builds';

/** Playwright's folder in that of a run, as `playwright.config.ts` says. */
const RESULTS = 'results';

/** One run of the suite: what it stands on, in which order its parts run, and their account. */
export class Suite {
  readonly #reports: PartReport[] = [];
  readonly #end = new AbortController();
  #folder = '';
  #build: string | undefined;
  #ground: ReturnType<typeof layGround> | undefined;
  #stand: Promise<Stand> | undefined;

  constructor(readonly asked: Asked) {}

  /** Runs what was asked, tells the account, and gives the exit code. */
  async run(): Promise<number> {
    const began = performance.now();
    this.#folder = await openRunFolder();
    try {
      // What builds runs beside what does not: each leaves cores idle by turns. Browsers want quiet.
      await Promise.all([this.#withBuild(), this.#withoutBuild()]);
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

  async #withoutBuild(): Promise<void> {
    if (this.#wants('static')) for await (const report of runStatic()) this.#add(report);
    await this.#part('unit', (patterns) => runVitest('unit', { patterns }));
    await this.#part('integration', async (patterns) =>
      runVitest('integration', { patterns, env: groundEnvironment(await this.#layGround()) }),
    );
  }

  async #withBuild(): Promise<void> {
    if (this.#wants('e2e') || this.#wants('plugins-out')) await this.#part('build', () => this.#buildSite());
    await this.#part('plugins-out', async (patterns) =>
      runVitest('plugins-out', { patterns, env: await this.#siteEnvironment() }),
    );
  }

  async #withBrowser(): Promise<void> {
    await this.#part('e2e', async (patterns) => {
      const env = { ...(await this.#siteEnvironment()), CHROMIUM: await ensureChromium(console.log) };
      await keepDemo(groundFrom(env)!);
      const report = await runPlaywright({ patterns, env });
      if (report.failures.length > 0) await this.#keepPictures();
      return report;
    });
  }

  /** What Playwright photographed when a test failed outlives the run. */
  async #keepPictures(): Promise<void> {
    const taken = path.join(this.#folder, RESULTS);
    if (!existsSync(taken)) return;
    const kept = path.join('.test', RESULTS);
    await rm(kept, { recursive: true, force: true });
    await rename(taken, kept);
    console.log(`Pictures of the failures are in ${kept}.`);
  }

  /** The build is a test as well: it is made without a database. */
  async #buildSite(): Promise<PartReport> {
    const began = performance.now();
    const build = await ensureBuild({ root: process.cwd(), folder: BUILDS, signal: this.#end.signal });
    this.#build = path.resolve(build);
    return check('build', true, '', secondsSince(began));
  }

  /** Runs a part if it is wanted; one that cannot even begin is a failure. */
  async #part(part: Part | 'build', work: (patterns: readonly string[]) => Promise<PartReport>): Promise<void> {
    if (part !== 'build' && !this.#wants(part)) return;
    if (this.#end.signal.aborted) return;
    const began = performance.now();
    try {
      this.#add(await work(this.asked.patterns));
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#add(crashed(part, message, secondsSince(began)));
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
    return (this.#ground ??= layGround(this.#folder));
  }

  async #siteEnvironment(): Promise<Environment> {
    if (!this.#build) throw new Error('There is no build to start.');
    this.#stand ??= this.#layGround().then((ground) => seedDemo(ground, this.#folder));
    return { ...standEnvironment(await this.#stand), TEST_BUILD: this.#build };
  }

  async #clear(): Promise<void> {
    const ground = await this.#ground?.catch(() => undefined);
    await ground?.clear();
    await clearRunFolder(this.#folder);
  }
}
