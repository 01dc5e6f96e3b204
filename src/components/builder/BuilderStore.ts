import { isSame } from './compare';
import type { ExerciseContent } from './content';
import { ChangedElsewhere, Unreachable, Refused, type BuilderDoor, type Draft, type Saved } from './door';
import { fingerprint } from './fingerprint';
import { historyAfter, newHistory, type History, type HistoryAction } from './history';
import type { KeptDrafts } from './kept';
import { newId } from './newId';
import { shownAtFirst, type Shown } from './shown';
import { listenToTabs, type Tabs } from './tabs';
import { watchPage } from './watchPage';

/** A pause of so long saves; whoever never pauses is saved all the same. In milliseconds. */
const pause = 1_000;
const longest = 8_000;
const firstRetry = 2_000;
const lastRetry = 30_000;
/** Whoever comes back to the page asks whether it is still the newest, at most so often. */
const lookEach = 10_000;

/**
 * A draft that is being written: what it holds, and how it gets to the server. One save is on its way at a time; until
 * it is there the device keeps it. Where the server has a newer one nothing is overwritten before the person has chosen.
 */
export class BuilderStore {
  shown: Shown;
  private readonly page = newId();
  private history: History<ExerciseContent>;
  private revision: number;
  /** What the server holds. */
  private held: ExerciseContent;
  /** Fingerprints of what was sent upon that without an answer: the server may hold one of them. */
  private unsure: string[] = [];
  private sending: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unsavedSince: number | undefined;
  private retryIn = firstRetry;
  private lookedAt = Date.now();
  private tabs: Tabs | undefined;
  private stopped = false;
  private listeners = new Set<() => void>();

  constructor(
    private readonly draft: string,
    begun: Draft,
    private readonly door: BuilderDoor,
    private readonly keptDrafts: KeptDrafts,
  ) {
    this.history = newHistory(begun.content);
    this.revision = begun.revision;
    this.held = begun.content;
    this.shown = shownAtFirst(begun);
  }

  /** For React: tells of every change. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** For React: what is shown now. */
  snapshot = (): Shown => this.shown;

  /** Finds what an earlier page has kept, and listens to the connection and to other pages. Answers how to stop. */
  start(): () => void {
    this.stopped = false;
    const tabs = listenToTabs(this.draft, this.page, {
      saved: (revision) => {
        if (revision > this.revision) void this.look();
      },
      open: (alsoOpen) => this.set({ alsoOpen }),
    });
    this.tabs = tabs;
    void tabs.others().then((others) => {
      if (this.stopped) return;
      this.takeUp(others);
      this.set({ ready: true });
    });
    const unwatch = watchPage({
      online: () => this.save(),
      left: () => void this.flush(),
      back: () => {
        if (Date.now() - this.lookedAt > lookEach) void this.look();
      },
      closed: () => tabs.close(),
    });
    return () => {
      this.stopped = true;
      void this.flush();
      clearTimeout(this.timer);
      tabs.close();
      unwatch();
    };
  }

  /** Changes the content. Changes about the same thing without a pause between them are undone together. */
  edit(change: (content: ExerciseContent) => ExerciseContent, about?: string): void {
    this.act({ type: 'changed', to: change(this.history.now), about });
  }

  undo = (): void => this.act({ type: 'undone' });
  redo = (): void => this.act({ type: 'redone' });

  /** Saves now what is not saved, and waits for it. True where the server then holds all of it. */
  async flush(): Promise<boolean> {
    for (let tries = 0; tries < 3 && this.isUnsaved() && !this.shown.other; tries += 1) {
      this.save();
      await this.sending;
      if (this.shown.state === 'offline' || this.shown.state === 'refused') break;
    }
    return !this.isUnsaved();
  }

  /** Takes the draft that was saved elsewhere; one's own can still be had back by undoing. */
  takeOther(): void {
    const { other } = this.shown;
    if (!other) return;
    this.history = historyAfter(this.history, { type: 'changed', to: other.content });
    this.hold(other.content, other);
    this.keptDrafts.forget(this.page);
    this.set({ other: null, state: 'saved', savedAt: other.changedAt, ...this.seen() });
  }

  /** Makes one's own the newest, over what was saved elsewhere. */
  keepMine(): void {
    const { other } = this.shown;
    if (!other) return;
    this.hold(other.content, other);
    this.set({ other: null, state: 'waiting' });
    this.save();
  }

  /** Makes a draft of its own of what was written here, and goes on with the other. Answers the address of the copy. */
  async openCopy(): Promise<string> {
    const address = await this.door.copy(this.history.now);
    this.takeOther();
    return address;
  }

  /** Sends it to be reviewed, as it is saved. Answers where to go from there. */
  async submit(): Promise<string> {
    if (!(await this.flush())) throw this.shown.other ? new ChangedElsewhere() : new Unreachable('not saved');
    try {
      return await this.door.submit(this.revision);
    } catch (error) {
      // What is missing may have come about elsewhere: an image is gone, a category.
      if (error instanceof Refused) await this.door.load().then(({ problems }) => this.set({ problems }), () => undefined);
      throw error;
    }
  }

  private act(action: HistoryAction<ExerciseContent>): void {
    const next = historyAfter(this.history, action);
    if (next === this.history) return;
    this.history = next;
    this.afterChange();
  }

  private afterChange(): void {
    if (!this.isUnsaved() && !this.sending && !this.shown.other) {
      // Undone to what the server holds.
      clearTimeout(this.timer);
      this.unsavedSince = undefined;
      this.keptDrafts.forget(this.page);
      return this.set({ ...this.seen(), state: 'saved', refused: null });
    }
    this.unsavedSince ??= Date.now();
    this.keep();
    const { state, other } = this.shown;
    const calm = state === 'saved' || state === 'refused';
    this.set({ ...this.seen(), ...(calm && !other ? { state: 'waiting', refused: null } : {}) });
    this.saveIn(Math.max(0, Math.min(pause, this.unsavedSince + longest - Date.now())));
  }

  private keep(): void {
    const { revision, unsure } = this;
    this.set({ kept: this.keptDrafts.keep(this.page, { content: this.history.now, revision, sent: unsure, at: Date.now() }) });
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.history = historyAfter(this.history, { type: 'paused' });
      this.save();
    }, milliseconds);
  }

  private save(): void {
    if (this.sending || this.shown.other || !this.isUnsaved()) return;
    clearTimeout(this.timer);
    const content = this.history.now;
    // Each try without a connection is no news.
    if (this.shown.state !== 'offline') this.set({ state: 'saving' });
    this.sending = this.send(content).finally(() => {
      this.sending = undefined;
    });
  }

  private async send(content: ExerciseContent): Promise<void> {
    try {
      this.unsure = [...new Set([...this.unsure, fingerprint(content)])];
      this.isHeld(content, await this.door.save(content, this.revision));
    } catch (error) {
      if (error instanceof ChangedElsewhere) return this.meet();
      this.failed(error);
    }
  }

  /** The server has a newer one: that may be one's own whose answer was lost on the way. */
  private async meet(): Promise<void> {
    try {
      const other = await this.door.load();
      if (this.isOwn(other)) return this.isHeld(other.content, other);
      this.set({ state: 'elsewhere', other });
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    if (!(error instanceof Unreachable)) return this.set({ state: 'refused', refused: error instanceof Refused ? error.code : 'other' });
    this.set({ state: 'offline' });
    // If the page dies now, the next one has to know its own.
    this.keep();
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), this.retryIn);
    this.retryIn = Math.min(this.retryIn * 2, lastRetry);
  }

  private isHeld(content: ExerciseContent, saved: Saved): void {
    this.hold(content, saved);
    this.retryIn = firstRetry;
    this.tabs?.saved(saved.revision);
    const all = !this.isUnsaved();
    if (all) this.keptDrafts.forget(this.page);
    this.unsavedSince = all ? undefined : Date.now();
    this.set({ state: all ? 'saved' : 'waiting', savedAt: new Date().toISOString(), refused: null });
    // What was written meanwhile waits for its own pause.
    if (all) clearTimeout(this.timer);
    else if (!this.stopped) this.saveIn(pause);
  }

  private hold(content: ExerciseContent, { revision, problems }: Saved): void {
    this.held = isSame(content, this.history.now) ? this.history.now : content;
    this.revision = revision;
    this.unsure = [];
    this.lookedAt = Date.now();
    if (problems) this.set({ problems });
  }

  /** Asks whether somebody else has saved a newer one, before one's own next save does. */
  private async look(): Promise<void> {
    this.lookedAt = Date.now();
    await this.sending;
    const newest = await this.door.load().catch(() => null);
    if (!newest || newest.revision <= this.revision || this.sending || this.shown.other) return;
    if (this.isOwn(newest)) return this.isHeld(newest.content, newest);
    if (this.isUnsaved()) return this.set({ state: 'elsewhere', other: newest });
    this.history = newHistory(newest.content);
    this.hold(newest.content, newest);
    this.set({ savedAt: newest.changedAt, ...this.seen() });
  }

  /** Goes on with what a page that is gone has kept and not saved. */
  private takeUp(alive: ReadonlySet<string>): void {
    const found = this.keptDrafts.all().find(({ page }) => !alive.has(page) && page !== this.page);
    if (!found) return;
    this.keptDrafts.forget(found.page);
    if (isSame(found.content, this.held)) return this.takeUp(alive);
    const isOlder = found.revision < this.revision && !found.sent.includes(fingerprint(this.held));
    const { problems, savedAt } = this.shown;
    const other = { content: this.held, revision: this.revision, problems, changedAt: savedAt };
    this.act({ type: 'changed', to: found.content });
    if (isOlder) this.set({ state: 'elsewhere', other });
    else this.saveIn(0);
  }

  /** Whether a draft of the server is what this page gave it, by another number. */
  private isOwn({ content }: Draft): boolean {
    return isSame(content, this.held) || this.unsure.includes(fingerprint(content));
  }

  private isUnsaved(): boolean {
    return this.history.now !== this.held || this.unsure.length > 0;
  }

  private seen(): Pick<Shown, 'content' | 'canUndo' | 'canRedo'> {
    const { now, past, future } = this.history;
    return { content: now, canUndo: past.length > 0, canRedo: future.length > 0 };
  }

  private set(changed: Partial<Shown>): void {
    this.shown = { ...this.shown, ...changed };
    for (const listener of this.listeners) listener();
  }
}
