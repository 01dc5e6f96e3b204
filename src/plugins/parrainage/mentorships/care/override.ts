import '../../events';
import { MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { finish } from '../finish';
import { goOn } from '../goOn';
import { halt } from '../halt';
import { requireStatus, type Held } from '../hold';
import { prolong } from '../prolong';
import { runningStatuses, type MentorshipStatus } from '../status';
import { sealText } from '../texts';
import { reopen } from './reopen';

/** What can be done to a relation over the heads of its two people. */
export const overrides = ['end', 'pause', 'resume', 'extend', 'reopen'] as const;

export type Override = (typeof overrides)[number];

export interface OverrideWish {
  action: Override;
  /** Both read it. */
  reason: string;
  resumeOn?: string;
  months?: number;
  /** The administrator. */
  by: string;
}

/** Each changes the state, where that is one from which it can be. */
const doing: Record<Override, (req: PayloadRequest, held: Held, wish: OverrideWish) => Promise<MentorshipStatus>> = {
  end: (req, held, { reason, by }) => {
    requireStatus(held, runningStatuses);
    return finish(req, held.id, { reason: 'administrator', words: reason, by });
  },
  pause: async (req, held, { reason, resumeOn, by }) => {
    requireStatus(held, ['active']);
    await halt(req, held.id, { by, reason, resumeOn: needed(resumeOn, 'resumeOn') });
    return 'paused';
  },
  resume: async (req, held) => {
    requireStatus(held, ['paused']);
    await goOn(req, held.id);
    return 'active';
  },
  extend: async (req, held, { months }) => {
    requireStatus(held, runningStatuses);
    await prolong(req, held, needed(months, 'months'));
    return held.status;
  },
  reopen: async (req, held) => {
    requireStatus(held, ['completed', 'ended']);
    await reopen(req, held.id);
    return 'active';
  },
};

function needed<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw new MentoraError('invalidInput', { status: 400, fields: { [field]: 'required' } });
  return value;
}

/**
 * Changes the state of a held relation over the heads of both, in the transaction of `req`. Who did what, from where to
 * where, is in the audit log; why is the two people's to read, and is kept where nobody else does.
 */
export async function override(req: PayloadRequest, held: Held, wish: OverrideWish): Promise<MentorshipStatus> {
  const { id, status: from } = held;
  const { action, reason, by } = wish;
  const status = await doing[action](req, held, wish);
  const [made] = await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id`);
  await query(
    req,
    sql`INSERT INTO mentorship_interventions (id, mentorship_id, actor_id, action, sealed_reason)
        VALUES (${made!.id}, ${id}, ${by}, ${action}, ${sealText('mentorship-intervention', made!.id, reason)})`,
  );
  await recordInAudit(req, { action: 'mentorship.overridden', kind: 'mentorships', subject: id, details: { action, from, status, reason: true } });
  await emit(req, 'mentorship.overridden', { mentorship: id, action });
  return status;
}
