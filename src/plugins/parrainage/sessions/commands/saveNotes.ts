import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { longText, ofSession } from '../input';
import { holdSession, requireOpen, requireSession, type OwnSession } from '../own';
import { otherName } from '../people';
import { mentionsOf } from '../mentions';
import { readText, sealText } from '../texts';

/**
 * Saves notes as they are typed: one's own, which nobody else reads, or those that both write, in Markdown. Who has shared
 * notes before oneself that the other has changed since is told so (409 `notesChanged`) with what stands there.
 */
export const saveNotes = defineCommand({
  name: 'saveNotes',
  permission: 'mentorship.own',
  input: z
    .object({ ...ofSession, own: longText.optional(), shared: longText.optional(), version: z.number('invalid').int('invalid').min(0, 'invalid').optional() })
    .refine(({ shared, version }) => shared === undefined || version !== undefined, { error: 'required', path: ['version'] }),
  run: async ({ req, input: { own, shared, version, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['planned', 'in-progress', 'completed', 'missed']);
    requireOpen(session);
    if (own !== undefined) await saveOwn(req, session.id, person!.id, own);
    const saved = shared === undefined ? session.notesVersion : await saveShared(req, { session, shared, version: version!, person: person!.id });
    return { id: session.id, version: saved };
  },
});

async function saveOwn(req: PayloadRequest, session: string, person: string, text: string): Promise<void> {
  const [row] = await query<{ id: string }>(req, sql`SELECT id FROM session_people WHERE session_id = ${session} AND person_id = ${person}`);
  if (row) await query(req, sql`UPDATE session_people SET sealed_notes = ${sealText('session-own-notes', row.id, text)} WHERE id = ${row.id}`);
}

interface Shared {
  session: OwnSession;
  shared: string;
  version: number;
  person: string;
}

async function saveShared(req: PayloadRequest, { session, shared, version, person }: Shared): Promise<number> {
  const [row] = await query<{ sealed: string | null }>(req, sql`SELECT sealed_notes AS sealed FROM mentorship_sessions WHERE id = ${session.id}`);
  const before = readText('session-notes', session.id, row!.sealed) ?? '';
  if (before === shared) return session.notesVersion;
  if (version !== session.notesVersion) throw new MentoraError('notesChanged', { status: 409, extra: { version: session.notesVersion, shared: before } });
  const next = version + 1;
  await query(
    req,
    sql`UPDATE mentorship_sessions SET sealed_notes = ${sealText('session-notes', session.id, shared)}, notes_version = ${next}, updated_at = now() WHERE id = ${session.id}`,
  );
  const name = await otherName(req, session);
  if (name && mentionsOf(name, shared) > mentionsOf(name, before)) {
    await emit(req, 'session.mentioned', { mentorship: session.mentorship, session: session.id, by: person, version: next });
  }
  return next;
}
