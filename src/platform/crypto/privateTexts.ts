import type { Payload } from 'payload';

/** What came of encrypting anew: how many texts were, and how many could not be read and stay as they are. */
export interface Resealed {
  resealed: number;
  unreadable: number;
}

/** A place where private texts lie. Whoever keeps some is in the registry `privateTexts`. */
export interface PrivateTexts {
  key: string;
  /** Encrypts what another key than the current one has encrypted, row by row, while people go on writing. */
  reseal: (payload: Payload) => Promise<Resealed>;
}
