import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Temper } from './bells';

export type Role = 'web' | 'worker';

/** One place in the fleet: whoever is killed in it has a successor. */
interface Ship {
  role: Role;
  child: ChildProcess | undefined;
  /** Whether it does its work by now. */
  isReady: boolean;
  /** Where it listens, while it does. */
  url: string | undefined;
}

/** Several processes of the site on one database, of which any may be killed at any time. */
export class Fleet {
  readonly #ships: Ship[] = [];
  #over = false;
  /** How many of its processes have been killed, by the drill or by themselves. */
  kills = 0;

  constructor(readonly env: Record<string, string>) {}

  /** Starts a process, and answers once it is ready. Its successors are started with `temper` no more. */
  async start(role: Role, temper: Temper = {}, lasting: Temper = {}): Promise<void> {
    const ship: Ship = { role, child: undefined, isReady: false, url: undefined };
    this.#ships.push(ship);
    await this.#launch(ship, { ...lasting, ...temper }, lasting);
  }

  /** Where the web nodes listen that are up. */
  urls(): string[] {
    return this.#ships.flatMap(({ url }) => url ?? []);
  }

  /** `kill -9` of one that is at work: any, or the one at an address. Answers whether there was one. */
  kill(chosen: { url: string } | 'any'): boolean {
    const up = this.#ships.filter(({ child, isReady, url }) => child && isReady && (chosen === 'any' || url === chosen.url));
    return up[Math.floor(Math.random() * up.length)]?.child?.kill('SIGKILL') ?? false;
  }

  /** Ends all of them at once. */
  async end(): Promise<void> {
    this.#over = true;
    await Promise.all(
      this.#ships.map(async ({ child }) => {
        if (child?.exitCode !== null || child.signalCode !== null) return;
        child.kill('SIGKILL');
        await once(child, 'close');
      }),
    );
  }

  async #launch(ship: Ship, temper: Temper, lasting: Temper): Promise<void> {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/crash/nodeProcess.ts', ship.role, JSON.stringify(temper)],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...this.env } },
    );
    ship.child = child;
    let said = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, url] = /^ready ?(\S*)\n/m.exec(said) ?? [];
        if (url === undefined) return;
        ship.url = url || undefined;
        ship.isReady = true;
        resolve();
      });
      child.once('close', () => {
        ship.child = undefined;
        ship.url = undefined;
        ship.isReady = false;
        resolve();
        if (this.#over) return;
        this.kills += 1;
        void this.#launch(ship, lasting, lasting);
      });
    });
  }
}
