import type { Registries } from '@mentora/platform';
import { seal, sealedColumn, unsealed } from '@mentora/platform/crypto';

/** What the private texts of relations are bound to: each to its relation, or to a row of its own. */
const columns = {
  'mentorship-message': ['mentorships', 'sealed_message'],
  'mentorship-goals': ['mentorships', 'sealed_goals'],
  'mentorship-decline': ['mentorships', 'sealed_decline'],
  'mentorship-proposal': ['mentorships', 'sealed_proposal'],
  'mentorship-pause': ['mentorships', 'sealed_pause'],
  'mentorship-end': ['mentorships', 'sealed_end'],
  'mentorship-feedback': ['mentorship_feedback', 'sealed'],
  'mentorship-handover': ['mentorship_handovers', 'sealed_reason'],
  'mentorship-intervention': ['mentorship_interventions', 'sealed_reason'],
} as const;

export type MentorshipText = keyof typeof columns;

/** A text of a relation as it is kept in the row with this id. */
export const sealText = (kind: MentorshipText, id: string, text: string): string => seal(text, [kind, id]);

/** The same for a text that may be left out. */
export const sealGiven = (kind: MentorshipText, id: string, text: string): string | null => (text ? sealText(kind, id, text) : null);

/** A kept text; null where there is none, or where it cannot be read. */
export const readText = (kind: MentorshipText, id: string, sealed: string | null): string | null => (sealed === null ? null : unsealed(sealed, [kind, id]));

/** For the change of keys. */
export const mentorshipTexts: Registries['privateTexts'] = Object.entries(columns).map(([kind, [table, column]]) =>
  sealedColumn({ key: kind, table, column, kind }),
);
