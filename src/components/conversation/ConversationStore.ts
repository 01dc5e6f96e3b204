import { Company } from './Company';
import { keepIn, keptIn, type Waiting } from './kept';
import { newId } from './newId';
import { Outbox } from './Outbox';
import { Presence } from './Presence';
import { piecesOf, withChanges, withNewer, withOlder, type Timeline } from './timeline';
import type { Beginning, ConversationDoor, Message } from './types';

/** What is shown of a conversation at a moment. */
export interface Shown extends Timeline {
  waiting: readonly Waiting[];
  /** How far each of the others has read. */
  reads: Readonly<Record<string, number>>;
  here: readonly string[];
  typing: readonly string[];
  connected: boolean;
  loading: 'older' | 'newer' | null;
  /** Messages of others that have come since the page was opened, the last few: for who listens to the page. */
  arrived: readonly Message[];
  /** How many have come below where one reads. */
  below: number;
}

/** Where one reads, as the page knows it. */
export interface Place {
  atEnd: () => boolean;
  /** Does something that changes what is on the page, without moving what one reads. */
  keep: (change: () => void) => void;
}

const freely: Place = { atEnd: () => true, keep: (change) => change() };

/** So many parts of changes are read one after the other; whoever was away longer begins anew at the end. */
const mostParts = 6;
const presenceEach = 30_000;
const withoutSocket = 15_000;
const typingEach = 2_500;
const spoken = 3;
/** In milliseconds. A page that is hidden draws no frames that could be waited for. */
const aFrame = 16;

/**
 * A conversation on a page: what it holds of it, what is on its way, and who is there. Messages are heard in any order
 * and may be lost with a connection; the truth is asked for after each change of the connection.
 */
export class ConversationStore {
  shown: Shown;
  private place: Place = freely;
  private change: number;
  private read: number;
  private lastKnown: number;
  private listeners = new Set<() => void>();
  private outbox: Outbox;
  private presence: Presence;
  private company = new Company(() => this.set({ here: this.company.in('here'), typing: this.company.in('typing') }));
  private catching: Promise<void> | undefined;
  private missed = false;
  private typedAt = 0;

  constructor(
    private readonly begun: Beginning,
    private readonly door: ConversationDoor,
  ) {
    const { part, older, newer, change, read, members, me, conversation } = begun;
    this.change = change;
    this.read = read;
    this.lastKnown = Math.max(part.at(-1)?.seq ?? 0, read);
    const reads = Object.fromEntries(members.filter(({ id }) => id !== me).map((member) => [member.id, member.read]));
    this.shown = { rows: part, older, newer, reads, waiting: [], here: [], typing: [], connected: true, loading: null, arrived: [], below: 0 };
    this.presence = new Presence((here) => door.here(here));
    this.outbox = new Outbox({
      waiting: [],
      send: ({ clientId, text, files }) => door.send(clientId, text, files.map(({ id }) => id)),
      kept: (message) => this.take([message]),
      changed: () => {
        this.set({ waiting: this.outbox.waiting });
        keepIn(conversation, me, { ...keptIn(conversation, me), waiting: [...this.outbox.waiting] });
      },
    });
  }

  /** For React: tells of every change. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** For React: what is shown now. */
  snapshot = (): Shown => this.shown;

  /** Listens, says that one is there, and sends what an earlier page has not. Answers how to stop. */
  start(place: Place, members: () => void): () => void {
    const { conversation, me } = this.begun;
    this.place = place;
    this.outbox.waiting = keptIn(conversation, me).waiting;
    this.set({ waiting: this.outbox.waiting });
    void this.outbox.drain();
    const unlisten = this.door.listen({
      message: (message) => this.heard(message),
      read: (person, seq) => this.heardRead(person, seq),
      typing: (person) => {
        this.company.said('here', person);
        this.company.said('typing', person);
      },
      presence: (person, here) => this.heardPresence(person, here),
      members,
      connected: (there) => {
        this.set({ connected: there });
        if (!there) return;
        void this.catchUp();
        void this.outbox.drain();
        this.presence.here();
      },
    });
    const presence = setInterval(() => this.presence.here(), presenceEach);
    const poll = setInterval(() => {
      if (!this.shown.connected && !document.hidden) void this.catchUp();
    }, withoutSocket);
    const seen = () => {
      if (document.hidden) return this.presence.gone();
      void this.catchUp();
      this.presence.here();
      this.seen();
    };
    const left = () => this.presence.gone();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', left);
    this.seen();
    return () => {
      left();
      unlisten();
      clearInterval(presence);
      clearInterval(poll);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', left);
      this.outbox.stop();
      this.company.clear();
    };
  }

  /** Writes a message; what was typed is then on its way. */
  send(text: string, files: Waiting['files'] = []): void {
    this.outbox.add({ clientId: newId(), text, files });
  }

  retry = (clientId: string): void => this.outbox.retry(clientId);
  discard = (clientId: string): void => this.outbox.drop(clientId);

  /** Gives one's own message another text, or none. */
  async alter(seq: number, text: string | null): Promise<void> {
    this.take([await (text === null ? this.door.remove(seq) : this.door.edit(seq, text))]);
  }

  /** One is typing. */
  typed(): void {
    if (Date.now() - this.typedAt < typingEach) return;
    this.typedAt = Date.now();
    this.door.typing();
  }

  /** Fetches what comes before or after what is on the page, and puts it there piece by piece. */
  async load(direction: 'older' | 'newer'): Promise<void> {
    if (this.shown.loading || !this.shown[direction]) return;
    const edge = () => (direction === 'older' ? this.shown.rows[0] : this.shown.rows.at(-1))?.seq;
    let reached = edge();
    this.set({ loading: direction });
    try {
      const part = await this.door.page(direction === 'older' ? { before: reached } : { after: reached ?? 0 });
      for (const piece of piecesOf(part, direction)) {
        // Whoever has gone to the end meanwhile reads elsewhere: between there and here there would be a gap.
        if (edge() !== reached) break;
        const grown = direction === 'older' ? withOlder : withNewer;
        this.place.keep(() => this.set(grown(this.shown, piece)));
        reached = edge();
        await new Promise((resolve) => setTimeout(resolve, aFrame));
      }
    } catch {
      // It is asked for again by the next step in that direction.
    }
    this.set({ loading: null });
  }

  /** Goes to the end. */
  async toEnd(): Promise<void> {
    if (this.shown.newer) {
      const { messages, more } = await this.door.page({});
      this.set({ rows: messages, older: more, newer: false });
    }
    this.set({ below: 0 });
  }

  /** Says how far one has read, where one does see the end. */
  seen(): void {
    const last = this.shown.rows.at(-1)?.seq ?? 0;
    if (document.hidden || this.shown.newer || !this.place.atEnd()) return;
    if (this.shown.below > 0) this.set({ below: 0 });
    if (last <= this.read) return;
    this.read = last;
    this.door.read(last);
  }

  /** Asks for everything that has happened since the last time this was asked, once at a time. */
  catchUp(): Promise<void> {
    this.missed = this.catching !== undefined;
    return (this.catching ??= this.askForChanges()
      // Without a connection: when there is one, this is called again.
      .catch(() => undefined)
      .finally(() => {
        this.catching = undefined;
        if (this.missed) void this.catchUp();
      }));
  }

  private async askForChanges(): Promise<void> {
    for (let parts = 0; parts < mostParts; parts += 1) {
      const { messages, more } = await this.door.changes(this.change);
      this.take(messages);
      this.change = messages.at(-1)?.change ?? this.change;
      if (!more) return;
    }
    // Away for so long: what is on the page may be stale throughout.
    const { messages, more } = await this.door.page({});
    this.change = Math.max(this.change, ...messages.map(({ change }) => change));
    this.set({ rows: messages, older: more, newer: false });
  }

  private heard(message: Message): void {
    if (message.author !== null && message.author !== this.begun.me) {
      this.company.said('here', message.author);
      this.company.said('typing', message.author, false);
    }
    this.take([message]);
    // Heard before what came between: that may be lost.
    if (message.change > this.change + 1) void this.catchUp();
    else this.change = Math.max(this.change, message.change);
  }

  private heardRead(person: string, seq: number): void {
    if (person === this.begun.me) {
      this.read = Math.max(this.read, seq);
      return;
    }
    this.company.said('here', person);
    this.set({ reads: { ...this.shown.reads, [person]: Math.max(this.shown.reads[person] ?? 0, seq) } });
  }

  private heardPresence(person: string, here: boolean): void {
    const isNew = here && !this.shown.here.includes(person);
    this.company.said('here', person, here);
    if (!here) this.company.said('typing', person, false);
    // Whoever comes does not know yet that one is there.
    if (isNew) this.presence.here();
  }

  private take(messages: readonly Message[]): void {
    const { me } = this.begun;
    for (const { author, clientId } of messages) if (author === me) this.outbox.drop(clientId);
    const isNews = (message: Message) => message.seq > this.lastKnown && message.author !== me && message.text !== null;
    const news = messages.filter(isNews).sort((one, other) => one.seq - other.seq);
    this.lastKnown = Math.max(this.lastKnown, ...messages.map(({ seq }) => seq));
    const atEnd = this.place.atEnd() && !this.shown.newer;
    const next = withChanges(this.shown, messages, atEnd);
    if (next === this.shown && news.length === 0) return;
    const arrived = news.length > 0 ? [...this.shown.arrived, ...news].slice(-spoken) : this.shown.arrived;
    const below = atEnd ? 0 : this.shown.below + news.length;
    this.place.keep(() => this.set({ ...next, arrived, below }));
    this.seen();
  }

  private set(changed: Partial<Shown>): void {
    this.shown = { ...this.shown, ...changed };
    for (const listener of this.listeners) listener();
  }
}
