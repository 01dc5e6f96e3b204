import { Refused } from '../../player/door';
import { readDetails } from '../details/readDetails';
import type { ImageDoor, LibraryImage, Uploaded } from '../door';
import { noEdit, type ImageEdit } from '../edit/imageEdit';
import { NotShrunk } from '../shrink/NotShrunk';
import type { ShrunkImage } from '../shrink/renderImage';
import { shrinkImage } from '../shrink/shrinkImage';
import { detailsOf, missingIn, type DetailsDraft, type FieldErrors } from './draft';

/** An image that was chosen: being made small, waiting for its words, on its way, with the server, or not taken. */
export interface UploadItem {
  key: number;
  name: string;
  file: File;
  /** Where the chosen file is shown from. */
  preview: string;
  stage: 'preparing' | 'ready' | 'queued' | 'sending' | 'sent' | 'failed';
  edit: ImageEdit;
  /** What is sent, and where it is shown from. */
  image?: ShrunkImage;
  shown?: string;
  takenAt: Date | null;
  /** The place where it was taken was in the file. */
  place: boolean;
  draft: DetailsDraft;
  errors: FieldErrors;
  /** How much of it is with the server, from 0 to 1. */
  share: number;
  failed?: unknown;
  /** Images of the library that look the same, until the person says that this one is to be added nonetheless. */
  near: readonly LibraryImage[];
  sent?: LibraryImage;
  /** Its texts in other languages did not get there. */
  lacksLanguages?: boolean;
}

interface BoxOptions {
  door: Pick<ImageDoor, 'near' | 'upload'>;
  /** A sentence about the day a picture was taken, to begin its description with. */
  sayDate: (date: Date) => string;
}

/** Codes after which the same file may be taken at another time. */
const passing = ['scannerAway', 'tooManyTries', 'tooManyRequests'];

/** Whether trying again can be of use: nobody answered, or it was not the picture that was wrong. */
export function isPassing(failed: unknown): boolean {
  return !(failed instanceof NotShrunk) && (!(failed instanceof Refused) || passing.includes(failed.code));
}

let last = 0;

/** The images that are being added: each is made small as soon as it is chosen, and sent when its words are there. */
export class UploadBox {
  items: readonly UploadItem[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly hearers = new Set<(image: LibraryImage) => void>();
  private readonly stops = new Map<number, AbortController>();
  private queue: Promise<void> = Promise.resolve();
  /** How often the network came back. */
  private returns = 0;

  constructor(private readonly options: BoxOptions) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    window.addEventListener('online', this.returned);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) window.removeEventListener('online', this.returned);
    };
  };

  /** Tells of each image that the server has taken. Answers how to stop. */
  onSent(hear: (image: LibraryImage) => void): () => void {
    this.hearers.add(hear);
    return () => {
      this.hearers.delete(hear);
    };
  }

  readonly snapshot = (): readonly UploadItem[] => this.items;

  add(files: readonly File[]): void {
    const fresh = files.map((file): UploadItem => {
      last += 1;
      return {
        key: last, name: file.name, file, preview: URL.createObjectURL(file), stage: 'preparing', edit: noEdit, takenAt: null, place: false,
        draft: { title: '', alt: {}, description: '', tags: '', category: null }, errors: {}, share: 0, near: [],
      };
    });
    this.set([...this.items, ...fresh]);
    for (const { key, file } of fresh) {
      void this.describe(key, file);
      void this.prepare(key);
    }
  }

  /** Draws the picture anew with what is to be done to it. */
  retouch(key: number, edit: ImageEdit): void {
    this.change(key, { edit, near: [] });
    void this.prepare(key);
  }

  write(key: number, draft: Partial<DetailsDraft>): void {
    const item = this.find(key);
    if (!item) return;
    const written = { ...item.draft, ...draft };
    const still = missingIn(written);
    // A mark goes as soon as its field is filled, and comes only when one sends.
    const errors = Object.fromEntries(Object.entries(item.errors).filter(([field]) => field in still)) as FieldErrors;
    this.change(key, { draft: written, errors });
  }

  /** The person has seen what looks the same, and adds this one nonetheless. */
  addAnyway(key: number): void {
    this.change(key, { near: [] });
  }

  /** Sends those that are ready, or one. Answers the first that lacks something. */
  send(key?: number): number | null {
    const asked = this.items.filter((item) => (key === undefined || item.key === key) && (item.stage === 'ready' || isRetried(item)));
    for (const item of asked) this.change(item.key, { errors: missingIn(item.draft) });
    const lacking = this.items.find((item) => asked.some((each) => each.key === item.key) && Object.keys(item.errors).length > 0);
    for (const item of asked) {
      if (Object.keys(missingIn(item.draft)).length > 0 || item.near.length > 0) continue;
      this.change(item.key, { stage: 'queued', share: 0, failed: undefined });
      const again = item.stage === 'failed';
      this.queue = this.queue.then(() => this.handOver(item.key, again));
    }
    return lacking?.key ?? null;
  }

  /** Stops one that is on its way. Its words stay. */
  cancel(key: number): void {
    this.stops.get(key)?.abort();
    this.change(key, { stage: 'ready', share: 0 });
  }

  drop(key: number): void {
    this.stops.get(key)?.abort();
    const item = this.find(key);
    if (item) [item.preview, item.shown].forEach((address) => address && URL.revokeObjectURL(address));
    this.set(this.items.filter((each) => each.key !== key));
  }

  /** Lets go of pictures and of what is on its way: the page is left. */
  close(): void {
    for (const { key } of this.items) this.drop(key);
  }

  private readonly returned = (): void => {
    this.returns += 1;
    for (const item of this.items) if (isRetried(item)) this.send(item.key);
  };

  private async describe(key: number, file: File): Promise<void> {
    const { title, takenAt, place } = await readDetails(file);
    const item = this.find(key);
    if (!item) return;
    const { draft } = item;
    const description = takenAt && !draft.description ? this.options.sayDate(takenAt) : draft.description;
    this.change(key, { takenAt, place, draft: { ...draft, title: draft.title || title, description } });
  }

  private async prepare(key: number): Promise<void> {
    const item = this.find(key);
    if (!item) return;
    const { edit, file } = item;
    this.change(key, { stage: 'preparing', failed: undefined });
    try {
      const image = await shrinkImage(file, edit);
      // Retouched again meanwhile: the later drawing counts.
      const now = this.find(key);
      if (now?.edit !== edit) return;
      if (now.shown) URL.revokeObjectURL(now.shown);
      this.change(key, { stage: 'ready', image, shown: URL.createObjectURL(image.blob) });
      await this.lookAround(key, image);
    } catch (failed) {
      this.change(key, { stage: 'failed', failed });
    }
  }

  private async lookAround(key: number, image: ShrunkImage): Promise<void> {
    // That nobody answers keeps no image from being added.
    const near = await this.options.door.near(image.small, AbortSignal.timeout(20_000)).catch(() => []);
    const item = this.find(key);
    if (item?.image === image && (item.stage === 'ready' || item.stage === 'queued')) this.change(key, { near, stage: near.length > 0 ? 'ready' : item.stage });
  }

  private async handOver(key: number, again: boolean): Promise<void> {
    const item = this.find(key);
    if (item?.stage !== 'queued' || !item.image) return;
    const stop = new AbortController();
    const { returns } = this;
    this.stops.set(key, stop);
    this.change(key, { stage: 'sending' });
    try {
      const details = detailsOf(item.draft);
      const { image: sent, lacksLanguages } =
        (again ? await this.arrived(item, details.title, stop.signal) : undefined) ??
        (await this.options.door.upload(fileOf(item.image.blob), details, { signal: stop.signal, progress: (share) => this.change(key, { share }) }));
      this.change(key, { stage: 'sent', share: 1, sent, lacksLanguages });
      for (const hear of this.hearers) hear(sent);
    } catch (failed) {
      if (stop.signal.aborted) return;
      this.change(key, { stage: 'failed', failed });
      // It broke with a network that is back by now: nothing else would try again.
      if (returns !== this.returns && isPassing(failed)) this.send(key);
    } finally {
      this.stops.delete(key);
    }
  }

  /** Where the connection broke before the answer, the server may have it already: it is not added twice. */
  private async arrived({ image }: UploadItem, title: string, signal: AbortSignal): Promise<Uploaded | undefined> {
    const near = await this.options.door.near(image!.small, signal).catch(() => []);
    const found = near.find((each) => each.mine && each.title === title);
    return found && { image: found, lacksLanguages: false };
  }

  private find(key: number): UploadItem | undefined {
    return this.items.find((each) => each.key === key);
  }

  private change(key: number, changed: Partial<UploadItem>): void {
    this.set(this.items.map((each) => (each.key === key ? { ...each, ...changed } : each)));
  }

  private set(items: readonly UploadItem[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}

function isRetried({ stage, failed }: UploadItem): boolean {
  return stage === 'failed' && isPassing(failed);
}

/** The server makes the name that counts. */
function fileOf(blob: Blob): File {
  return new File([blob], `image.${blob.type.replace('image/', '').replace('jpeg', 'jpg')}`, { type: blob.type });
}
