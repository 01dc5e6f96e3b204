import { attachmentTypes, largestImage, largestPdf, mostAttachments } from '@mentora/platform/conversations/limits';
import { Refused } from '../player/door';
import type { KeptFile } from './kept';
import type { Attachment } from './types';

/** A file that was chosen for a message: on its way, with the server, or not taken. */
export interface Chosen {
  key: number;
  name: string;
  /** Where its picture is shown from, as long as the page knows it. */
  preview?: string;
  /** How much of it is with the server, from 0 to 1. */
  share: number;
  /** By which the server knows it once it has all of it. */
  id?: string;
  /** Why it was not taken. */
  failed?: unknown;
}

interface BoxOptions {
  kept: readonly KeptFile[];
  upload: (file: File, progress: (share: number) => void) => Promise<Attachment>;
  /** Is told what the server has: it outlives a reload. */
  keep: (files: readonly KeptFile[]) => void;
}

/** Codes after which the same file may be taken at another time. */
const passing = ['scannerAway', 'tooManyTries'];

/** Whether trying again can be of use: nobody answered, or it was not the file that was wrong. */
export function isPassing(failed: unknown): boolean {
  return !(failed instanceof Refused) || passing.includes(failed.code);
}

let last = 0;

/** The files of a message that is not sent yet: handed over as soon as they are chosen, and again once the network is back. */
export class FileBox {
  chosen: readonly Chosen[];
  /** Some were left out: there were too many. */
  tooMany = false;
  private readonly files = new Map<number, File>();
  private readonly underWay = new Map<number, Promise<void>>();
  private readonly listeners = new Set<() => void>();
  /** How often the network came back. */
  private returns = 0;

  constructor(private readonly options: BoxOptions) {
    this.chosen = options.kept.map(({ id, name }) => ({ key: (last += 1), id, name, share: 1 }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    window.addEventListener('online', this.returned);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) window.removeEventListener('online', this.returned);
    };
  };

  readonly snapshot = (): readonly Chosen[] => this.chosen;

  add(files: readonly File[]): void {
    const room = Math.max(0, mostAttachments - this.chosen.length);
    this.tooMany = files.length > room;
    const fresh = files.slice(0, room).map((file): Chosen => {
      last += 1;
      this.files.set(last, file);
      const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;
      return { key: last, name: file.name, preview, share: 0, failed: wrongWith(file) };
    });
    this.set([...this.chosen, ...fresh]);
    for (const { key, failed } of fresh) if (!failed) this.handOver(key);
  }

  /** Tries again to hand over a file that was not taken. */
  retry(key: number): void {
    this.change(key, { failed: undefined, share: 0 });
    this.handOver(key);
  }

  drop(key: number): void {
    this.tooMany = false;
    this.forget(this.chosen.filter((each) => each.key === key));
  }

  /** Waits until nothing is on its way any more. Answers whether all is with the server that it may take. */
  async arrive(): Promise<boolean> {
    this.retryAll();
    while (this.underWay.size > 0) await Promise.all(this.underWay.values());
    return this.chosen.every(({ id, failed }) => id !== undefined || !isPassing(failed));
  }

  /** Takes out what the server has, for the message that goes with it. What it refused stays, with the reason. */
  take(): KeptFile[] {
    const done = this.chosen.filter(({ id }) => id !== undefined);
    this.tooMany = false;
    this.forget(done);
    return done.map(({ id, name }) => ({ id: id!, name }));
  }

  private readonly returned = (): void => {
    this.returns += 1;
    this.retryAll();
  };

  private retryAll(): void {
    for (const { key, failed } of this.chosen) if (failed !== undefined && isPassing(failed)) this.retry(key);
  }

  private handOver(key: number): void {
    this.underWay.set(key, this.send(key).finally(() => this.underWay.delete(key)));
  }

  private async send(key: number): Promise<void> {
    const file = this.files.get(key);
    if (!file) return;
    const { returns } = this;
    try {
      const { id, name } = await this.options.upload(file, (share) => this.change(key, { share }));
      this.change(key, { id, name, share: 1 });
    } catch (failed) {
      // It broke with a network that is back by now: nothing else would try again.
      if (returns !== this.returns && isPassing(failed)) return this.send(key);
      this.change(key, { failed });
    }
  }

  private forget(gone: readonly Chosen[]): void {
    for (const { key, preview } of gone) {
      this.files.delete(key);
      if (preview) URL.revokeObjectURL(preview);
    }
    this.set(this.chosen.filter((each) => !gone.includes(each)));
  }

  private change(key: number, changed: Partial<Chosen>): void {
    this.set(this.chosen.map((each) => (each.key === key ? { ...each, ...changed } : each)));
  }

  private set(chosen: readonly Chosen[]): void {
    this.chosen = chosen;
    this.options.keep(chosen.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }])));
    for (const listener of this.listeners) listener();
  }
}

/** What the server would refuse in any case is not sent on its way: on a phone that costs time, and money. */
function wrongWith({ type, size }: File): Refused | undefined {
  if (type && !attachmentTypes.includes(type)) return new Refused('attachmentRefused');
  return size > (type === 'application/pdf' ? largestPdf : largestImage) ? new Refused('attachmentTooLarge') : undefined;
}
