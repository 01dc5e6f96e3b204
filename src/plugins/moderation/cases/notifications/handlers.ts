import { query, sql } from '@mentora/platform';
import { defineNotification, type NotificationType } from '@mentora/platform/notifications';
import { handledBy } from '../hold';
import { handledSubject } from '../subjects';
import { caseText } from '../words';
import { translator } from '../../messages';

type Kind = 'opened' | 'due' | 'overdue' | 'escalated' | 'appealed' | 'mediationAsked';

/** What those who handle cases are told of one: the kind of thing, and where it is handled; nothing that anybody has written. */
function forHandlers(kind: Kind, urgent = false): NotificationType<{ case: string }> {
  return defineNotification<{ case: string }>({
    name: `case.${kind}`,
    category: 'cases',
    urgent,
    defaults: { mail: 'now' },
    why: caseText('handlerWhy'),
    render: async (payload, { id, locale }, { case: asked }) => {
      const [row] = await query<{ subject: string; subjectId: string }>(
        { payload },
        sql`SELECT c.subject, c.subject_id AS "subjectId" FROM cases c WHERE c.id = ${asked} AND ${handledBy(id)}`,
      );
      if (!row) return null;
      const t = translator(locale, 'cases');
      const { label, title } = await handledSubject(payload, { subject: row.subject, id: row.subjectId, locale });
      const values = { subject: label, title: title || '—' };
      return {
        title: t(`notices.${kind}`, values),
        text: t(`notices.${kind}Text`, values),
        href: `/admin/moderation/cases/${asked}`,
        action: t('notices.handle'),
      };
    },
  });
}

export const caseOpened = forHandlers('opened');
export const caseDue = forHandlers('due');
export const caseOverdue = forHandlers('overdue', true);
export const caseEscalated = forHandlers('escalated', true);
export const caseAppealed = forHandlers('appealed');
export const mediationAsked = forHandlers('mediationAsked');

export const handlerNotifications = [caseOpened, caseDue, caseOverdue, caseEscalated, caseAppealed, mediationAsked];
