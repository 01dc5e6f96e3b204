import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { composeMail } from '../../mail/send';
import { registriesOf } from '../../registries';
import type { Channel, Frequency } from '../definitions';
import type { Due } from '../driver';
import { mailOf } from '../mail/byMail';
import { isListed, plan } from '../notify';
import { frequencyOf, listeners, type Listener } from '../wishes';

/** Something that waits for a second look. */
export interface HeldNotification {
  id: string;
  type: string;
  /** Who would be told. */
  name: string;
  title: string;
  text: string;
  /** Its mail, as it arrives where nothing else waits with it. */
  mail: string;
  at: Date;
  /** By which ways, as that person has chosen until now. */
  ways: { channel: Channel; frequency: Frequency }[];
}

interface Row extends Record<string, unknown> {
  id: string;
  person: string;
  type: string;
  category: string;
  data: Record<string, never>;
  at: Date | string;
}

/** How many of them are shown at a time. */
const most = 20;

const columns = sql`id, person_id AS person, type, category, data, created_at AS at`;

/** What waits, the oldest first: as each person would read it. What is gone by now is left out. */
export async function heldNotifications(req: PayloadRequest, limit = most): Promise<HeldNotification[]> {
  const rows = await query<Row>(
    req,
    sql`SELECT ${columns} FROM notifications WHERE confirmation = 'waiting' ORDER BY id LIMIT ${limit}`,
  );
  const shown: HeldNotification[] = [];
  for (const row of rows) {
    const found = await read(req, row);
    if (!found) continue;
    const { to, due } = found;
    const listed: HeldNotification['ways'] = isListed(to, due.type) ? [{ channel: 'inApp', frequency: 'now' }] : [];
    const sent = plan(new Date(), to, due.type).map(({ channel }) => ({ channel, frequency: frequencyOf(to, due.type, channel) }));
    const { html } = await composeMail(req, mailOf(req.payload, to, [due]));
    const { title, text } = due.content;
    shown.push({ id: row.id, type: row.type, name: to.name, title, text, mail: html, at: new Date(row.at), ways: [...listed, ...sent] });
  }
  return shown;
}

/** How many wait. */
export async function heldCount(req: PayloadRequest): Promise<number> {
  const [row] = await query<{ count: number }>(req, sql`SELECT count(*)::int AS count FROM notifications WHERE confirmation = 'waiting'`);
  return row?.count ?? 0;
}

async function read(req: PayloadRequest, row: Row): Promise<{ to: Listener; due: Due } | null> {
  const type = registriesOf(req.payload.config).notificationTypes.find(({ name }) => name === row.type);
  const [to] = await listeners(req, [row.person], row.category);
  const content = type && to && (await type.render(req.payload, to, row.data));
  return type && to && content ? { to, due: { id: row.id, type, data: row.data, content } } : null;
}
