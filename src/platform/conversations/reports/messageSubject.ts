import type { Payload, PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { shownName } from '../../minors/standing';
import type { ModerationSubject } from '../../registries/moderationSubjects';
import type { Locale } from '../../i18n/locales';
import { recordInAudit } from '../../audit/record';
import { setMessageHidden } from '../hideMessage';
import { readExtract } from './readExtract';

/** A message by its conversation and place: what reports on one message have in common. */
export const messageSubjectId = (conversation: string, seq: number) => `${conversation}.${seq}`;

function placeOf(id: string): { conversation: string; seq: number } | null {
  const [, conversation, seq] = /^([0-9a-f-]{36})\.([1-9]\d{0,8})$/.exec(id) ?? [];
  return conversation && seq ? { conversation, seq: Number(seq) } : null;
}

interface Row extends Record<string, unknown> {
  author: string | null;
  name: string | null;
}

async function authorOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, id: string, viewer: string | null): Promise<Row | undefined> {
  const place = placeOf(id);
  if (!place) return undefined;
  const seen = viewer
    ? sql`EXISTS (SELECT FROM conversation_members own WHERE own.conversation_id = m.conversation_id AND own.person_id = ${viewer})`
    : sql`true`;
  const [row] = await query<Row>(
    req,
    sql`SELECT m.author_id AS author, ${viewer ? shownName(viewer) : sql`u.name`} AS name FROM messages m LEFT JOIN users u ON u.id = m.author_id
        WHERE m.conversation_id = ${place.conversation} AND m.seq = ${place.seq} AND ${seen}`,
  );
  return row;
}

const titles: Record<Locale, (name: string) => string> = {
  fr: (name) => `Message de ${name}`,
  en: (name) => `Message by ${name}`,
  ar: (name) => `رسالة من ${name}`,
};

const titled = (name: string | null, locale: Locale) => titles[locale](name ?? '…');

async function setHidden(req: PayloadRequest, id: string, hidden: boolean): Promise<void> {
  const place = placeOf(id);
  if (place) await setMessageHidden(req, place, hidden);
}

/**
 * A message of a conversation. It is reported from its conversation, where one chooses what around it may be read. Hidden,
 * its place stays and says so, to its author too.
 */
export const messageSubject: ModerationSubject = {
  key: 'message',
  label: { fr: 'Message', en: 'Message', ar: 'رسالة' },
  permission: 'conversation.own',
  describe: async (req, id, locale) => {
    const row = req.user ? await authorOf(req, id, String(req.user.id)) : undefined;
    return row ? { title: titled(row.name, locale), href: `/messages/${placeOf(id)!.conversation}`, people: row.author ? [row.author] : [] } : null;
  },
  handled: async (payload: Payload, id, locale) => {
    const row = await authorOf({ payload }, id, null);
    return row ? { title: titled(row.name, locale), href: null } : null;
  },
  hide: (req, id) => setHidden(req, id, true),
  show: (req, id) => setHidden(req, id, false),
  reportedAt: (id) => {
    const place = placeOf(id);
    return place ? `/messages/${place.conversation}/signaler?message=${place.seq}` : '/messages';
  },
  extract: async (req, report) => {
    const { messages, seq } = await readExtract(req, { report });
    return messages.map((message) => ({
      seq: message.seq,
      name: message.name,
      text: message.text,
      at: message.at,
      reported: message.seq === seq,
      files: message.attachments.map(({ id, name }) => ({ id, name, href: `/api/conversation-reports/${report}/files/${id}` })),
    }));
  },
  // What was reported may be changed and taken back again by who wrote it.
  settled: async (req, id) => {
    const place = placeOf(id);
    if (!place) return;
    const closed = await query<{ id: string }>(
      req,
      sql`UPDATE conversation_reports SET state = 'closed', closed_at = now()
          WHERE conversation_id = ${place.conversation} AND seq = ${place.seq} AND state = 'open' RETURNING id`,
    );
    for (const { id: subject } of closed) await recordInAudit(req, { action: 'conversation.reportClosed', subject });
  },
};
