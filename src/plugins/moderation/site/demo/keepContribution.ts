import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Remark } from '../../contributions/contribution';
import { imagesShown } from '../../contributions/imageUser';
import { kindOf } from '../../contributions/kind';
import { markOrigin } from '../../contributions/markOrigin';
import { licenceName } from '../../options';
import { record, type Recorded } from '../../stats/record';

/** Who is in it, and where it plays. */
export interface Cast {
  contributor: string;
  administrator: string;
  /** Ids by key. */
  categories: Partial<Record<string, string>>;
}

interface Answer {
  decision: 'approved' | 'changes-requested' | 'rejected';
  ago: number;
  reason?: string;
  remarks?: Remark[];
}

/** A contribution with its story; `ago` in days. */
export interface Seeded {
  type: 'exercise' | 'image' | 'category';
  /** Where its content does not say it. */
  title?: string;
  /** What it has made, where that is there already. */
  made?: string;
  /** In the order in which it was sent. */
  sent: { content: object; ago: number; answer?: Answer }[];
  draft?: { content: object; ago: number };
}

const at = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Keeps a contribution as if all of it had happened when it says, and publishes it where it was approved. */
export async function keepContribution(req: PayloadRequest, cast: Cast, seeded: Seeded): Promise<void> {
  const { type, sent, draft } = seeded;
  const last = sent.at(-1);
  const now = draft ?? last!;
  const kind = kindOf(req, type);
  const content = kind.read(now.content);
  const title = seeded.title ?? (await kind.titleOf(req, content, 'fr'));
  const answer = draft ? undefined : last?.answer;
  const status = draft ? 'draft' : (answer?.decision ?? 'pending');
  const begun = at((sent[0]?.ago ?? now.ago) + 1).toISOString();
  const [row] = await query<{ id: string }>(
    req,
    sql`INSERT INTO contributions (contributor_id, type, status, title, content, submissions, submitted_at, licence, licence_accepted_at,
                                   reviewed_by_id, reviewed_at, rejection_reason, created_at, updated_at, image_ids)
        VALUES (${cast.contributor}, ${type}, ${status}, ${title}, ${JSON.stringify(content)}::jsonb, ${sent.length},
                ${iso(last?.ago)}, ${last ? licenceName(req.payload.config) : null}, ${iso(last?.ago)},
                ${answer ? cast.administrator : null}, ${iso(answer?.ago)}, ${answer?.reason ?? null}, ${begun}, ${iso(answer?.ago ?? now.ago)}, ${uuids(imagesShown(kind, content))})
        RETURNING id`,
  );
  const { id } = row!;
  await keepSubmissions(req, cast, { ...seeded, id, title });
  if (answer?.decision === 'approved') await publish(req, cast, { id, content, ...seeded, ago: answer.ago });
}

const iso = (ago: number | undefined) => (ago === undefined ? null : at(ago).toISOString());

async function keepSubmissions(req: PayloadRequest, cast: Cast, { id, title, type, sent }: Seeded & { id: string }): Promise<void> {
  const happened: Recorded[] = [];
  const kind = kindOf(req, type);
  for (const [index, { content, ago, answer }] of sent.entries()) {
    const number = index + 1;
    const read = kind.read(content);
    await query(
      req,
      sql`INSERT INTO contribution_submissions (contribution_id, number, content, title, submitted_at, decision, reason, remarks, decided_by_id, decided_at, image_ids)
          VALUES (${id}, ${number}, ${JSON.stringify(read)}::jsonb, ${title}, ${iso(ago)}, ${answer?.decision ?? null},
                  ${answer?.reason ?? null}, ${JSON.stringify(answer?.remarks ?? [])}::jsonb, ${answer ? cast.administrator : null}, ${iso(answer?.ago)}, ${uuids(imagesShown(kind, read))})`,
    );
    const of = { contributor: cast.contributor, contribution: id, subject: null };
    happened.push({ ...of, key: `demo:${id}:${number}`, kind: 'submitted', at: at(ago) });
    if (answer) happened.push({ ...of, key: `demo:${id}:${number}:answer`, kind: answer.decision, at: at(answer.ago) });
    if (type !== 'image') continue;
    const image = { contributor: cast.contributor, contribution: null, subject: (content as { image: string }).image };
    happened.push({ ...image, key: `demo:${id}:image`, kind: 'image-uploaded', at: at(ago) });
    if (answer) happened.push({ ...image, key: `demo:${id}:image:answer`, kind: 'image-approved', at: at(answer.ago) });
  }
  await record(req, happened);
}

interface Published {
  id: string;
  type: Seeded['type'];
  content: unknown;
  made?: string;
  ago: number;
}

async function publish(req: PayloadRequest, { contributor }: Cast, { id, type, content, made, ago }: Published): Promise<void> {
  const shown = made ?? (await kindOf(req, type).publish(req, content, { contributor, publishAt: null, existing: null }));
  await query(req, sql`UPDATE contributions SET made_id = ${shown}, published_at = ${iso(ago)} WHERE id = ${id}`);
  if (type === 'exercise') await markOrigin(req, shown, id);
}
