import { defineNotification } from '../../notifications/definitions';
import { query, sql } from '../../command/query';
import { textOf, wordsOf } from '../messages';

/** Tells administrators that a message waits to be looked at. */
export const messageReported = defineNotification<{ report: string }>({
  name: 'conversations.reported',
  category: 'running',
  defaults: { mail: 'now' },
  why: textOf('reportedWhy'),
  alike: true,
  render: async (payload, { locale }, { report }) => {
    const found = await query({ payload }, sql`SELECT FROM conversation_reports WHERE id = ${report}`);
    if (found.length === 0) return null;
    const { reportedTitle, reportedText, reportedAction } = wordsOf(locale);
    return { title: reportedTitle, text: reportedText, href: '/admin/conversation-reports', action: reportedAction };
  },
});
