import type { Attachment, ConversationMember, LinkPreview, Message } from '@mentora/platform/conversations';

export type { Attachment, ConversationMember, LinkPreview, Message };

/** A part of a conversation, in its order; `more` where there is more in the direction that was asked for. */
export interface Part {
  messages: Message[];
  more: boolean;
}

/** What a page of a conversation hears of it. */
export interface Hearing {
  message: (message: Message) => void;
  read: (person: string, seq: number) => void;
  typing: (person: string) => void;
  presence: (person: string, here: boolean) => void;
  /** Who is in it has changed. */
  members: () => void;
  /** The connection is there (again), or is gone. */
  connected: (there: boolean) => void;
}

/** What a conversation asks of its server. What is asked throws `Unreachable` where another try may work, `Refused` where not. */
export interface ConversationDoor {
  page: (wish: { before?: number; after?: number }) => Promise<Part>;
  changes: (since: number) => Promise<Part>;
  send: (clientId: string, text: string, attachments: readonly string[]) => Promise<Message>;
  /** Says meanwhile how much of it is there, from 0 to 1. */
  upload: (file: File, progress: (share: number) => void) => Promise<Attachment>;
  /** What the pages say of themselves that a message links to. */
  previews: (seq: number) => Promise<LinkPreview[]>;
  /** Where a file of a message is read. */
  fileAddress: (id: string) => string;
  edit: (seq: number, text: string) => Promise<Message>;
  remove: (seq: number) => Promise<Message>;
  /** Nobody waits for these: what is lost is said again. */
  read: (seq: number) => void;
  typing: () => void;
  here: (here: boolean) => void;
  /** Answers how to stop. */
  listen: (hearing: Hearing) => () => void;
}

/** What a page of a conversation begins with. */
export interface Beginning {
  conversation: string;
  /** Who reads it. */
  me: string;
  part: Message[];
  older: boolean;
  newer: boolean;
  /** The last change of the conversation before that part was read. */
  change: number;
  /** How far one had read, and the last place there was. */
  read: number;
  last: number;
  members: readonly ConversationMember[];
}
