import { query, sql } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { Payload } from 'payload';
import type { Override } from '../care/override';
import type { Side } from '../status';
import { readText } from '../texts';

/** What who looks after relations does to one, as one of its two people sees it. */
export interface CareSeen {
  /** Another mentor could carry on: to the mentee alone, with why, and whether an answer is awaited or the mentor is asked. */
  handover: { mentor: { id: string; name: string }; reason: string | null; status: 'asked' | 'agreed'; successor: string | null } | null;
  /** What was changed over the heads of both, and why. */
  interventions: { action: Override; reason: string | null; at: string }[];
}

/** What is being done, and was done, to a relation of a person's own. Whoever asks has looked whose it is. */
export async function careOf(payload: Payload, { id, person, side }: { id: string; person: string; side: Side }): Promise<CareSeen> {
  const [asked] =
    side === 'mentor'
      ? []
      : await query<{ id: string; status: 'asked' | 'agreed'; successor: string | null; sealed: string; mentor: { id: string; name: string } }>(
          { payload },
          sql`SELECT h.id, h.status, h.successor_id AS successor, h.sealed_reason AS sealed, jsonb_build_object('id', u.id, 'name', ${shownName(sql`${person}::uuid`)}) AS mentor
              FROM mentorship_handovers h JOIN users u ON u.id = h.mentor_id WHERE h.mentorship_id = ${id} AND h.status IN ('asked', 'agreed')`,
        );
  const done = await query<{ id: string; action: Override; sealed: string; at: string }>(
    { payload },
    sql`SELECT id, action, sealed_reason AS sealed, to_json(at)#>>'{}' AS at FROM mentorship_interventions WHERE mentorship_id = ${id} ORDER BY at DESC, id DESC`,
  );
  return {
    handover: asked ? { mentor: asked.mentor, status: asked.status, successor: asked.successor, reason: readText('mentorship-handover', asked.id, asked.sealed) } : null,
    interventions: done.map(({ id: row, action, sealed, at }) => ({ action, at: new Date(at).toISOString(), reason: readText('mentorship-intervention', row, sealed) })),
  };
}
