import { localise, query, sql, type Locale } from '@mentora/platform';
import type { Payload } from 'payload';
import { compareParts } from '../compareParts';
import { contributionKindsOf } from '../kind';
import type { ContributionStatus } from '../../status';

/** What notifications say of a contribution: as it was sent, never what is being written. */
export interface Told {
  type: string;
  kind: string;
  title: string;
  contributor: string | null;
  /** What it is now. */
  status: ContributionStatus;
  reason: string | null;
  remarks: { text: string }[];
  publishAt: Date | null;
  slug: string | null;
  /** How many parts the reviewer has changed. */
  edits: number;
}

interface Row extends Omit<Told, 'kind' | 'edits'>, Record<string, unknown> {
  content: unknown;
  edited: unknown;
}

/** A submission as it is told in a language, or null where it is gone. */
export async function told(payload: Payload, data: { contribution: string; submission: number }, locale: Locale): Promise<Told | null> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT c.type, c.status, coalesce(nullif(s.title, ''), c.title) AS title, u.name AS contributor, s.reason, coalesce(s.remarks, '[]') AS remarks,
               c.publish_at AS "publishAt", e.slug, s.content, s.edited
        FROM contributions c
        LEFT JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = ${data.submission}
        LEFT JOIN users u ON u.id = c.contributor_id
        LEFT JOIN exercises e ON e.id = c.made_id AND e._status = 'published' AND e.deleted_at IS NULL
        WHERE c.id = ${data.contribution}`,
  );
  if (!row) return null;
  const kind = contributionKindsOf({ payload }).find(({ key }) => key === row.type);
  if (!kind) return null;
  const { content, edited, ...rest } = row;
  const req = { payload } as never;
  const edits = edited ? compareParts(await kind.parts(req, content, locale), await kind.parts(req, edited, locale)).length : 0;
  return { ...rest, kind: localise(kind.label, locale), edits };
}
