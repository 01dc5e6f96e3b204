import type { Ground } from '../../tests/support/database';
import { groundEnvironment, layGround } from '../../tests/support/ground';
import type { Asked, Part } from './arguments';
import { secondsSince, stopChildren } from './child';
import { clearRunFolder, openRunFolder } from './folder';
import { crashed, renderEnd, renderPart, tally } from './report';
import type { PartReport } from './report';
import { runStatic } from './static';
import { runVitest } from './vitest';

/** One run of the suite: what it stands on, in which order its parts run, and their account. */
export class Suite {
  readonly #reports: PartReport[] = [];
  #stopping = false;
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
    this.#stopping = true;
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

  async #build(): Promise<void> {}

  async #withBrowser(): Promise<void> {}

  async #part(part: Part, work: (patterns: readonly string[]) => Promise<PartReport>): Promise<void> {
    if (!this.#wants(part) || this.#stopping) return;
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
    if (this.#stopping) return;
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
