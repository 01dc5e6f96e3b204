import { Refused } from '../player/door';
import type { Waiting } from './kept';
import type { Message } from './types';

interface OutboxOptions {
  waiting: Waiting[];
  send: (entry: Waiting) => Promise<Message>;
  kept: (message: Message) => void;
  changed: () => void;
}

/** Tries again this long after nobody answered, if the connection does not come back before. */
const pause = 4_000;

/** What one has written and the server has not acknowledged yet: sent one after the other, in order, until it has. */
export class Outbox {
  waiting: readonly Waiting[];
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: OutboxOptions) {
    this.waiting = options.waiting;
  }

  /** Puts something into it. */
  add(entry: Waiting): void {
    this.set([...this.waiting, entry]);
    void this.drain();
  }

  /** Sends again what was refused. */
  retry(clientId: string): void {
    this.set(this.waiting.map((entry) => (entry.clientId === clientId ? { clientId, text: entry.text, files: entry.files } : entry)));
    void this.drain();
  }

  /** Lets go of something: it is kept by the server, or not wanted any more. */
  drop(clientId: string): void {
    if (this.waiting.some((entry) => entry.clientId === clientId)) this.set(this.waiting.filter((entry) => entry.clientId !== clientId));
  }

  /** Sends what waits, unless that is being done. */
  async drain(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) {
        const { clientId } = next;
        try {
          const message = await this.options.send(next);
          this.options.kept(message);
          this.drop(clientId);
        } catch (error) {
          if (!(error instanceof Refused)) {
            this.timer = setTimeout(() => void this.drain(), pause);
            return;
          }
          const refused = error.code;
          this.set(this.waiting.map((entry) => (entry.clientId === clientId ? { ...entry, refused } : entry)));
        }
      }
    } finally {
      this.busy = false;
    }
  }

  /** Sends nothing more by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private next(): Waiting | undefined {
    return this.waiting.find(({ refused }) => refused === undefined);
  }

  private set(waiting: readonly Waiting[]): void {
    this.waiting = waiting;
    this.options.changed();
  }
}
