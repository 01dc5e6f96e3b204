import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownLauncher } from './instance';
import { isRunning } from './processes';
import { markStopping } from './stopping';

/** Everything is over by then. */
const deadline = 9_500;

type Close = (hurry: AbortSignal) => Promise<void> | void;

/** Stops what was started, the last first, however the end comes. */
export class Stop {
  readonly #closers: { name: string; close: Close }[] = [];
  readonly #begun = new AbortController();
  readonly #hurry = new AbortController();
  readonly #log: (line: string) => void;
  #done: Promise<void> | undefined;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** Aborts when stopping begins. */
  get signal(): AbortSignal {
    return this.#begun.signal;
  }

  /** Registers what has to be closed; `hurry` aborts when there is no more time to be kind. */
  add(name: string, close: Close): void {
    this.#closers.push({ name, close });
  }

  /** Stops everything within ten seconds. */
  run(): Promise<void> {
    return (this.#done ??= this.#closeAll());
  }

  async #closeAll(): Promise<void> {
    markStopping();
    this.#begun.abort();
    const end = Date.now() + deadline;
    const patience = setTimeout(() => this.#hurry.abort(), deadline * 0.6);
    for (const { name, close } of this.#closers.reverse()) {
      const left = Math.max(end - Date.now(), 500);
      try {
        const outcome = await Promise.race([
          Promise.resolve(close(this.#hurry.signal)).then(() => 'closed'),
          sleep(left, 'late', { ref: false }),
        ]);
        if (outcome === 'late') this.#log(`${name} did not stop in time.`);
      } catch (error) {
        this.#log(`${name} did not stop well: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    clearTimeout(patience);
  }

  /** Stops on Ctrl-C, SIGTERM, a closed terminal, and when the npm that started us is gone. */
  onSignals(): void {
    const end = (why: string) => {
      // A second Ctrl-C says that kindness has lasted long enough.
      if (this.signal.aborted) this.#hurry.abort();
      else this.#log(`\n${why}: stopping …`);
      void this.run().then(() => process.exit(0));
    };
    process.on('SIGINT', () => end('Ctrl-C'));
    process.on('SIGTERM', () => end('SIGTERM'));
    // Under nohup a closed terminal is no reason to stop.
    if (!ignoresHangUp()) process.on('SIGHUP', () => end('The terminal was closed'));
    const launcher = ownLauncher();
    if (!launcher) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent && isRunning(launcher)) return;
      clearInterval(watch);
      end('The npm that started Mentora is gone');
    }, 500);
    watch.unref();
  }
}

function ignoresHangUp(): boolean {
  if (process.platform !== 'linux') return false;
  const mask = readFileSync('/proc/self/status', 'utf8').match(/^SigIgn:\s*([0-9a-f]+)/m)?.[1] ?? '0';
  return (BigInt(`0x${mask}`) & 1n) === 1n;
}
