import type { PayloadRequest } from 'payload';

/** What a mediation is about, and between whom. */
export interface MediationWish {
  /** The kind of thing, as `moderationSubjects` has it, and its id. */
  subject: string;
  id: string;
  /** The people between whom it is; who mediates is whoever asks. */
  people: readonly string[];
}

/**
 * Who brings people together in a conversation with somebody who mediates. A plugin that sees that two people need it asks
 * the first of the registry `mediators`; where there is none, nobody mediates.
 */
export interface Mediator {
  key: string;
  /**
   * Opens it, in the transaction of `req`, whoever asks: the command that does has asked the matrix. One that is under way
   * about the same is joined. Answers the conversation.
   */
  open: (this: void, req: PayloadRequest, wish: MediationWish) => Promise<string>;
}
