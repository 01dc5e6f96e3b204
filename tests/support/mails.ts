import type { ClientBase, Pool } from 'pg';

/** A mail that the platform has kept, as none is sent where no server is configured. */
export interface KeptMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** The mails kept for an address, the oldest first. */
export async function mailsTo(db: Pool | ClientBase, address: string): Promise<KeptMail[]> {
  const { rows } = await db.query<KeptMail>(
    'SELECT address AS "to", subject, text, html FROM message_log WHERE address = $1 ORDER BY created_at, id',
    [address],
  );
  return rows;
}

/** The address of this site that a mail leads to. */
export function linkIn({ text }: KeptMail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`There is no link in this mail:\n${text}`);
  return link;
}
