import { notFound, pageInput, pageOf, query, readInput, sql, type Locale, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Reason, Why } from '../../../matching';
import { wholeScore } from '../../../matching';
import { skillTitles } from '../../queries/skillTitles';
import { againstInWords, whyInWords, type SaidWhy } from '../../words';
import type { PairOutcome } from '../status';
import { cohortColumns, type CohortEntry } from './cohorts';

export interface Named {
  id: string;
  name: string;
}

export interface CohortPair {
  mentee: Named;
  mentor: Named;
  /** How well the two fit, in hundredths. */
  fit: number;
  pinned: boolean;
  why: SaidWhy[];
  /** Codes of what would have kept a pinned pair apart. */
  against: Reason[];
  outcome: PairOutcome | null;
  mentorship: string | null;
}

/** A cohort with a page of its pairs, who is left and why, and what was said of it beforehand. */
export interface CohortDetail extends CohortEntry {
  pairsPage: Page<CohortPair>;
  /** The first hundred of them, by name. */
  left: { mentee: Named; because: string; against: string[] }[];
  leftCount: number;
  rules: { mentee: Named; mentor: Named; kind: 'pinned' | 'forbidden'; flaw: string | null }[];
}

export const detailWishes = pageInput.extend({ outcome: z.enum(['requested', 'other', 'all'], 'invalid').default('all') });

const mostLeft = 100;
const named = (column: ReturnType<typeof sql>) => sql`(SELECT jsonb_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = ${column})`;

/** One cohort. Throws 404 where there is none. */
export async function cohortDetail({ payload }: Pick<PayloadRequest, 'payload'>, locale: Locale, id: string, wishes: z.input<typeof detailWishes>): Promise<CohortDetail> {
  const { outcome, ...page } = readInput(detailWishes, wishes);
  const [cohort] = await query<CohortEntry>({ payload }, sql`SELECT ${cohortColumns} FROM matching_cohorts c WHERE c.id = ${id}`);
  if (!cohort) throw notFound();
  const wanted = { all: sql`true`, requested: sql`p.outcome = 'requested'`, other: sql`p.outcome <> 'requested'` }[outcome];
  const [rows, left, rules, skills] = await Promise.all([
    query<{ mentee: Named; mentor: Named; score: number; pinned: boolean; why: Why[]; against: Reason[]; outcome: PairOutcome | null; mentorship: string | null; total: number }>(
      { payload },
      sql`SELECT ${named(sql`p.mentee_id`)} AS mentee, ${named(sql`p.mentor_id`)} AS mentor, p.score, p.pinned, p.why, p.against, p.outcome,
            p.mentorship_id AS mentorship, count(*) OVER ()::int AS total
          FROM matching_pairs p JOIN users who ON who.id = p.mentee_id WHERE p.cohort_id = ${id} AND ${wanted}
          ORDER BY p.pinned DESC, p.score, who.name, p.mentee_id LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
    ),
    query<{ mentee: Named; because: string; against: Partial<Record<Reason, number>> | null; total: number }>(
      { payload },
      sql`SELECT ${named(sql`m.mentee_id`)} AS mentee, coalesce(m.because, 'gone') AS because, m.against, count(*) OVER ()::int AS total
          FROM matching_members m JOIN users who ON who.id = m.mentee_id
          WHERE m.cohort_id = ${id} AND NOT EXISTS (SELECT FROM matching_pairs p WHERE p.cohort_id = m.cohort_id AND p.mentee_id = m.mentee_id)
          ORDER BY m.because, who.name, m.mentee_id LIMIT ${mostLeft}`,
    ),
    query<CohortDetail['rules'][number] & Record<string, unknown>>(
      { payload },
      sql`SELECT ${named(sql`r.mentee_id`)} AS mentee, ${named(sql`r.mentor_id`)} AS mentor, r.kind, r.flaw FROM matching_rules r
          WHERE r.cohort_id = ${id} ORDER BY r.kind DESC, r.mentee_id, r.mentor_id`,
    ),
    skillTitles({ payload }, locale),
  ]);
  const pairs = rows.map(({ score, why, total: _, ...row }) => ({
    ...row,
    fit: Math.round((100 * score) / wholeScore),
    why: whyInWords({ payload, locale, to: 'other', skills }, why),
  }));
  return {
    ...cohort,
    pairsPage: pageOf(pairs, rows[0]?.total ?? 0, page),
    left: left.map(({ mentee, because, against }) => ({ mentee, because, against: againstInWords(locale, against ?? {}, 'other') })),
    leftCount: left[0]?.total ?? 0,
    rules,
  };
}
