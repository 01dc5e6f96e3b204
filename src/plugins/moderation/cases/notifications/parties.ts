import { query, sql } from '@mentora/platform';
import { defineNotification, type NotificationType } from '@mentora/platform/notifications';
import { subjectLabel } from '../subjects';
import { caseText } from '../words';
import { translator } from '../../messages';
import type { CaseMeasure, CaseReason, CaseSide } from '../status';

interface Row extends Record<string, unknown> {
  subject: string;
  measure: CaseMeasure | null;
  ground: CaseReason | null;
  outcome: 'upheld' | 'overturned' | null;
  days: number;
}

type Kind = 'received' | 'outcome' | 'decided' | 'hidden' | 'shown' | 'questioned' | 'mediationOffered' | 'mediated' | 'appealDecided';

/**
 * What a party is told of a case: codes in words, never a text that anybody has written, and never of the other side. It
 * is told to nobody else: who is no party of the case, or does not know of it, gets nothing of it.
 */
function forParties(kind: Kind, side: CaseSide | null, why: 'reporterWhy' | 'reportedWhy' | 'partyWhy'): NotificationType<{ case: string }> {
  return defineNotification<{ case: string }>({
    name: `case.${kind}`,
    category: 'cases',
    defaults: { mail: 'now' },
    why: caseText(why),
    render: async (payload, { id, locale }, { case: asked }) => {
      const [row] = await query<Row>(
        { payload },
        sql`SELECT c.subject, d.measure, d.ground, a.outcome, greatest(0, ceil(extract(epoch FROM d.appeal_until - now()) / 86400))::int AS days
            FROM cases c JOIN case_parties p ON p.case_id = c.id AND p.person_id = ${id} AND p.informed_at IS NOT NULL
            LEFT JOIN case_decisions d ON d.case_id = c.id LEFT JOIN case_appeals a ON a.case_id = c.id
            WHERE c.id = ${asked} ${side ? sql`AND p.side = ${side}` : sql``}`,
      );
      if (!row) return null;
      const t = translator(locale, 'cases');
      const values = {
        subject: subjectLabel(payload.config, row.subject, locale),
        measure: row.measure ?? 'none',
        ground: row.ground ? t(`reasons.${row.ground}`) : '',
        outcome: row.outcome ?? 'none',
        days: row.days,
      };
      return { title: t(`notices.${kind}`, values), text: t(`notices.${kind}Text`, values), href: `/signalements/${asked}`, action: t('notices.see') };
    },
  });
}

export const reportReceived = forParties('received', 'reporter', 'reporterWhy');
export const reportOutcome = forParties('outcome', 'reporter', 'reporterWhy');
export const caseDecided = forParties('decided', 'reported', 'reportedWhy');
export const caseHidden = forParties('hidden', 'reported', 'reportedWhy');
export const caseShown = forParties('shown', 'reported', 'reportedWhy');
export const caseQuestioned = forParties('questioned', 'reported', 'reportedWhy');
export const mediationOffered = forParties('mediationOffered', 'reporter', 'reporterWhy');
export const caseMediated = forParties('mediated', null, 'partyWhy');
export const appealDecided = forParties('appealDecided', 'reported', 'reportedWhy');

export const partyNotifications = [
  reportReceived,
  reportOutcome,
  caseDecided,
  caseHidden,
  caseShown,
  caseQuestioned,
  mediationOffered,
  caseMediated,
  appealDecided,
];
