import type { Permission } from '@mentora/access';
import type { PayloadRequest } from 'payload';
import type { Locale } from '../i18n/locales';

/** What keeps a contribution from being submitted or published. */
export interface ContentProblem {
  /** Where, as its form names it: `steps.2.hint`. */
  path: string;
  /** Stable, for programs. */
  code: string;
  /** The language of the content that it is about, where it is about one. */
  locale?: Locale;
  /** The same in words, in the language of the reader. */
  message: string;
}

/** One part of a content as a person reads it, so that two states of it can be compared part by part. */
export interface ContentPart {
  /** Names the same part in both: by the id of a step, never by its place. */
  path: string;
  label: string;
  text: string;
}

/** Who gives it, and when it is to be seen. */
export interface Publishing {
  contributor: string | null;
  /** An instant; at once where there is none. */
  publishAt: string | null;
  /** What an earlier approval of the same contribution has made: it is changed instead of made again. */
  existing: string | null;
}

/**
 * A kind of thing that people can contribute: what its content is, and how it becomes public. The content lies in the
 * contribution until then (docs/moderation.md); who keeps such things publishes it.
 */
export interface ContributionKind<Content = unknown> {
  /** `exercise`, `image`, `category` … */
  key: string;
  label: Record<Locale, string>;
  /** Who may begin one. */
  permission: Permission;
  /** Reads a draft: anything may be missing, nothing may be of another shape. Throws MentoraError 400 `invalidInput`. */
  read: (this: void, content: unknown) => Content;
  /** What it is called in lists; empty where it has no name yet. */
  titleOf: (this: void, req: PayloadRequest, content: Content, locale: Locale) => Promise<string>;
  /** What is missing before it can be submitted. An image that waits for its own approval is not. */
  check: (this: void, req: PayloadRequest, content: Content, locale: Locale) => Promise<ContentProblem[]>;
  /** Its parts in their order. */
  parts: (this: void, req: PayloadRequest, content: Content, locale: Locale) => Promise<ContentPart[]>;
  /** The ids of the images that it shows. */
  images: (this: void, content: Content) => string[];
  /**
   * Makes it public, in the transaction of `req`, whoever asks: the command that approves has asked the matrix. Answers
   * the id of what was made. Throws 400 with an error for each field where it is not ready.
   */
  publish: (this: void, req: PayloadRequest, content: Content, publishing: Publishing) => Promise<string>;
  /**
   * Locks what the content is about, before the contribution is: where that thing is decided on at its own doors too,
   * both ways take their locks in this order.
   */
  lock?: (this: void, req: PayloadRequest, content: Content) => Promise<void>;
  /** Has that thing follow where its contribution was sent (`pending`), taken back (`draft`), sent back or refused; approval is `publish`. */
  moved?: (this: void, req: PayloadRequest, content: Content, to: 'draft' | 'pending' | 'changes-requested' | 'rejected') => Promise<void>;
  /** Has that thing go where its author deletes the draft, unless something else needs it. */
  discarded?: (this: void, req: PayloadRequest, content: Content) => Promise<void>;
}

/** Something that was decided on at a door of its own. */
export interface Decided {
  id: string;
  status: 'approved' | 'rejected';
  reason?: string;
}

/** What goes along, in the same transaction, when a thing of some kind is decided on at its own door. */
export interface DecisionFollower {
  key: string;
  /** The kind of thing: `image`. */
  of: string;
  follow: (this: void, req: PayloadRequest, decided: Decided) => Promise<void>;
}

/** Makes a kind with its content typed, for the registry `contributionKinds`. */
export function defineContributionKind<Content>(kind: ContributionKind<Content>): ContributionKind {
  return kind as ContributionKind;
}
