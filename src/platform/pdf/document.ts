import type { Locale } from '../i18n/locales';

/** A part of a document. All of it is plain text: nothing that somebody wrote is ever read as markup. */
export type PdfBlock =
  | { kind: 'heading'; text: string; level?: 1 | 2 }
  /** Empty lines make paragraphs, others break the line. `soft`: in a quieter ink, for small print. */
  | { kind: 'paragraph'; text: string; soft?: boolean }
  | { kind: 'list'; items: readonly string[] }
  /** What something is, line by line: a label and its value. */
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  /** Its head stands again on each page. `widths`: the parts of the width that each column takes; by what is in them where not said. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] };

/** A document to be read and printed, in one language. */
export interface PdfDocument {
  locale: Locale;
  title: string;
  /** A line under the title. */
  detail?: string;
  /** The organisation, at the foot of each page. */
  siteName: string;
  /** Its colour, as `#rrggbb`. */
  accent: string;
  /** Wide pages, for tables of many columns. */
  landscape?: boolean;
  blocks: readonly PdfBlock[];
}
