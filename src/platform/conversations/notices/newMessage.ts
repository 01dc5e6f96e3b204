import { createTranslator } from 'next-intl';
import { query, sql } from '../../command/query';
import { defineNotification, type NotificationCategory } from '../../notifications/definitions';
import { awaitsGuardian, shownName } from '../../minors/standing';
import { readableBy } from '../message';
import { textOf, wordsOf } from '../messages';

/** What people are told of their conversations. */
export const conversationsCategory: NotificationCategory = {
  key: 'conversations',
  label: textOf('category'),
  description: textOf('categoryHelp'),
  order: 10,
};

interface Unread extends Record<string, unknown> {
  names: string[] | null;
  unread: number;
  muted: boolean;
}

/** Somebody has written: since a place up to which this person had read. What was written is read on the site alone. */
export const newMessage = defineNotification<{ conversation: string; after: number }>({
  name: 'conversations.newMessage',
  category: 'conversations',
  defaults: { mail: 'batched', push: 'now' },
  why: textOf('why'),
  unwanted: async (payload, { id }, { conversation }) => {
    const [row] = await query<{ muted: boolean; waiting: boolean }>(
      { payload },
      sql`SELECT muted, ${awaitsGuardian(id)} AS waiting FROM conversation_members WHERE conversation_id = ${conversation} AND person_id = ${id}`,
    );
    if (row?.waiting) return 'guardianAwaited';
    return row?.muted ? 'muted' : null;
  },
  render: async (payload, { id, locale }, { conversation, after }) => {
    const [row] = await query<Unread>(
      { payload },
      sql`SELECT (SELECT jsonb_agg(DISTINCT ${author} ORDER BY ${author}) FROM messages m JOIN users u ON u.id = m.author_id
                  WHERE ${written} AND m.seq > ${after}) AS names,
            (SELECT count(*)::int FROM messages m WHERE ${written} AND m.seq > greatest(own.read_seq, ${after}::int)) AS unread
          FROM conversation_members own WHERE own.conversation_id = ${conversation} AND own.person_id = ${id}`,
    );
    if (!row?.names) return null;
    const t = createTranslator({ locale, messages: wordsOf(locale) });
    const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(row.names);
    return {
      title: t('title', { names, count: row.names.length }),
      text: t('text', { count: row.unread }),
      href: `/messages/${conversation}`,
      action: t('action'),
    };
  },
});

/** Of `users u`: the author, as the member `own` sees him or her. */
const author = shownName(sql`own.person_id`);

/** Of `messages m`: what others have written to the member `own`. */
const written = sql`m.conversation_id = own.conversation_id AND m.deleted_at IS NULL AND m.hidden_at IS NULL
  AND m.author_id IS DISTINCT FROM own.person_id AND ${readableBy(sql`own.person_id`)}`;
