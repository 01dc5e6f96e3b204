import type { Answered } from '../parts/askSite';
import { mergeNotes } from './mergeNotes';

export interface Notes {
  own: string;
  shared: string;
  version: number;
}

/** What the other has written in place of what stood there, where nobody can put both together. */
export interface Conflict {
  theirs: string;
  version: number;
}

export interface ShownNotes {
  own: string;
  shared: string;
  saving: 'saved' | 'waiting' | 'failed' | 'refused';
  conflict: Conflict | null;
  /** The session is over meanwhile. */
  over: boolean;
}

interface NotesDoor {
  /** Sends what has changed; `leaving` goes on once the page is left. */
  save: (changes: Partial<Notes>, leaving: boolean) => Promise<Answered<{ version: number }>>;
  /** Looks what stands there. */
  read: () => Promise<Answered<{ notes: Pick<Notes, 'shared' | 'version'>; status: string }>>;
}

/** Typing pauses for so long before it is saved, and who has no network is tried for again. */
const [pause, again] = [700, 4_000];

/** Notes that are saved as they are typed; what the other writes meanwhile is taken in. */
export class NotesStore {
  shown: ShownNotes;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `known` is what the server has. */
  constructor(
    private known: Notes,
    private readonly door: NotesDoor,
    private readonly changed: (shown: ShownNotes) => void,
  ) {
    this.shown = { own: known.own, shared: known.shared, saving: 'saved', conflict: null, over: false };
  }

  /** Something was typed. */
  type(typed: Partial<Pick<Notes, 'own' | 'shared'>>): void {
    this.show({ ...typed, saving: 'waiting' });
    this.later(pause);
  }

  /** Ends a conflict with a text in which both are. */
  settle(shared: string): void {
    const { conflict } = this.shown;
    if (!conflict) return;
    this.known = { ...this.known, shared: conflict.theirs, version: conflict.version };
    this.show({ conflict: null, shared, saving: 'waiting' });
    this.later(0);
  }

  /** Saves what has changed, if anything has. */
  async save(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    const changes = this.changes();
    if (Object.keys(changes).length === 0) return this.show({ saving: 'saved' });
    if (this.busy && !leaving) return this.later(pause);
    this.busy = true;
    const { said, error } = await this.door.save(changes, leaving);
    this.busy = false;
    if (said) {
      this.known = { ...this.known, ...changes, version: said.version };
      if (Object.keys(this.changes()).length > 0) this.later(pause);
      else this.show({ saving: 'saved' });
    } else if (error?.code === 'notesChanged') {
      this.takeIn(String(error.shared), Number(error.version));
    } else {
      const lost = error === null || error.code === 'unexpected';
      this.show({ saving: lost ? 'failed' : 'refused' });
      if (lost) this.later(again);
    }
  }

  /** Looks whether the other has written, or has ended the session. */
  async look(): Promise<void> {
    if (this.busy || this.shown.conflict) return;
    const { said } = await this.door.read();
    if (!said || this.busy) return;
    if (said.status !== 'in-progress') this.show({ over: true });
    if (said.notes.version > this.known.version) this.takeIn(said.notes.shared, said.notes.version);
  }

  /** Saves nothing more by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private changes(): Partial<Notes> {
    const { own, shared, conflict } = this.shown;
    return {
      ...(own !== this.known.own && { own }),
      ...(!conflict && shared !== this.known.shared && { shared, version: this.known.version }),
    };
  }

  private takeIn(theirs: string, version: number): void {
    const both = mergeNotes({ base: this.known.shared, mine: this.shown.shared, theirs });
    if (both === null) {
      this.show({ conflict: { theirs, version } });
      // One's own were refused with them.
      return this.later(0);
    }
    this.known = { ...this.known, shared: theirs, version };
    this.show({ shared: both });
    this.later(0);
  }

  private later(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), after);
  }

  private show(change: Partial<ShownNotes>): void {
    this.shown = { ...this.shown, ...change };
    this.changed(this.shown);
  }
}
