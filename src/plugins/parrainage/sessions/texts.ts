import type { Registries } from '@mentora/platform';
import { seal, sealedColumn, unsealed } from '@mentora/platform/crypto';

/** What the private texts of sessions are bound to: each to its row. */
const columns = {
  'session-agenda': ['mentorship_sessions', 'sealed_agenda'],
  'session-place': ['mentorship_sessions', 'sealed_place'],
  'session-preparation': ['mentorship_sessions', 'sealed_preparation'],
  'session-cancel': ['mentorship_sessions', 'sealed_cancel'],
  'session-move': ['mentorship_sessions', 'sealed_move'],
  'session-notes': ['mentorship_sessions', 'sealed_notes'],
  'session-summary': ['mentorship_sessions', 'sealed_summary'],
  'session-own-notes': ['session_people', 'sealed_notes'],
  'session-feedback': ['session_people', 'sealed_feedback'],
  'session-action': ['session_actions', 'sealed'],
} as const;

export type SessionText = keyof typeof columns;

/** A text of a session as it is kept in the row with this id; null where there is none. */
export const sealText = (kind: SessionText, id: string, text: string): string | null => (text ? seal(text, [kind, id]) : null);

/** A kept text; null where there is none, or where it cannot be read. */
export const readText = (kind: SessionText, id: string, sealed: string | null): string | null => (sealed === null ? null : unsealed(sealed, [kind, id]));

/** What is bound to the person whose calendar it opens. */
export const feedText = 'calendar-feed';

/** For the change of keys. */
export const sessionTexts: Registries['privateTexts'] = [
  ...Object.entries(columns).map(([kind, [table, column]]) => sealedColumn({ key: kind, table, column, kind })),
  sealedColumn({ key: feedText, table: 'calendar_feeds', id: 'person_id', column: 'sealed_token', kind: feedText }),
];
