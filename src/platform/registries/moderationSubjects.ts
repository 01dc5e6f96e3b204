import type { Permission } from '@mentora/access';
import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '../i18n/locales';

/** Something that can be reported, as somebody sees it. */
export interface SubjectDescription {
  title: string;
  /** Where it is, on the site without locale: `/exercices/…`; null where it has no address. */
  href: string | null;
  /** Ids of the people who answer for it. */
  people: string[];
}

/** A message as it is read because of a report. */
export interface ExtractMessage {
  seq: number;
  name: string | null;
  /** Null where it was deleted, or cannot be read. */
  text: string | null;
  at: string;
  reported: boolean;
  files: { id: string; name: string; href: string }[];
}

/**
 * A kind of thing that people can report: an exercise, a message, a profile. Whoever keeps such things registers it in
 * `moderationSubjects`; cases gather what is reported (docs/cases.md).
 */
export interface ModerationSubject {
  /** `exercise`, `message`, `person` … A part of addresses. */
  key: string;
  label: Record<Locale, string>;
  /** Who may report one. */
  permission: Permission;
  /** What the person behind `req` sees of it; null where that is nothing, which is answered 404. */
  describe: (this: void, req: PayloadRequest, id: string, locale: Locale) => Promise<SubjectDescription | null>;
  /** What who handles cases sees of it, hidden or not and without any private text; null once it is gone. */
  handled: (this: void, payload: Payload, id: string, locale: Locale) => Promise<Pick<SubjectDescription, 'title' | 'href'> | null>;
  /** Takes it out of sight, and back, in the transaction of `req`. Without them it cannot be hidden. */
  hide?: (this: void, req: PayloadRequest, id: string) => Promise<void>;
  show?: (this: void, req: PayloadRequest, id: string) => Promise<void>;
  /** Where it is reported, on the site without locale, where that needs a page of its own: which messages may be read. */
  reportedAt?: (this: void, id: string) => string;
  /** Reads what a report lets be read of a private conversation, and writes the reading down. */
  extract?: (this: void, req: PayloadRequest, extract: string) => Promise<ExtractMessage[]>;
  /** Called in the transaction in which no case of it is open any more. */
  settled?: (this: void, req: PayloadRequest, id: string) => Promise<void>;
  /** What it says to everybody, for the rules that flag by themselves; never what is private. */
  publicText?: (this: void, req: Pick<PayloadRequest, 'payload' | 'transactionID'>, id: string) => Promise<string | null>;
  /** The events after which that is looked at, and where their data has its id. */
  changedBy?: readonly { event: string; id: string }[];
}

/** What administrators have set for a rule. */
export interface RuleSettings {
  words: readonly string[];
  /** Sites that may be linked to. */
  sites: readonly string[];
  /** How many are one too many: links, messages. */
  most: number;
  /** In how many minutes. */
  minutes: number;
}

/** What a rule found by figures. */
export interface Flagged {
  subject: string;
  id: string;
}

/** A rule that flags interactions by itself, in the registry `interactionRules`: it opens a case, and decides nothing. */
export interface InteractionRule {
  key: string;
  label: Record<Locale, string>;
  help: Record<Locale, string>;
  /** Which settings it has, with their first values: the others are not asked for. */
  settings: Partial<RuleSettings>;
  /** Whether a text that everybody reads is to be looked at. */
  flagsText?: (this: void, text: string, settings: RuleSettings) => boolean;
  /** What is to be looked at by figures alone: a rule never reads what people write to each other. */
  count?: (this: void, payload: Payload, settings: RuleSettings) => Promise<Flagged[]>;
}
