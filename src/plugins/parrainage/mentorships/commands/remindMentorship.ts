import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { notify } from '@mentora/platform/notifications';
import { z } from 'zod';
import { quiet } from '../../notices/ofMentorship';
import { holdForCare } from '../care/holdForCare';
import { requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import type { Side } from '../status';
import { latestMessage, turn } from '../turn';

/** Reminds the one of the two whose turn it is, once a day at most. */
export const remindMentorship = defineCommand({
  name: 'remindMentorship',
  permission: 'mentorship.manage',
  input: z.object({ mentorship: mentorshipInput }),
  run: async ({ req, input: { mentorship: id }, person }): Promise<{ id: string; reminded: Side }> => {
    const held = await holdForCare(req, id, person!.id);
    requireStatus(held, ['active']);
    const [row] = await query<{ turn: Side; today: string }>(
      req,
      sql`SELECT ${turn} AS turn, current_date::text AS today FROM mentorships m ${latestMessage} WHERE m.id = ${id}`,
    );
    const to = held[row!.turn];
    if (!to) throw new MentoraError('mentorshipState', { status: 409, params: { status: held.status }, extra: { state: held.status } });
    await notify(req, { type: quiet, to: [to], data: { mentorship: id }, key: `${id}:care:${row!.today}` });
    await recordInAudit(req, { action: 'mentorship.reminded', kind: 'mentorships', subject: id });
    return { id, reminded: row!.turn };
  },
});
