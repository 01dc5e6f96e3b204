import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** Fields of an exercise, each with its column and where its value lies in the contribution. */
const origins = {
  contributor: ['contributor_id', 'contributor_id'],
  contributionStatus: ['contribution_status', 'status'],
  submittedAt: ['submitted_at', 'submitted_at'],
  reviewedBy: ['reviewed_by_id', 'reviewed_by_id'],
  reviewedAt: ['reviewed_at', 'reviewed_at'],
} as const;

/** Writes on a published exercise, and on its newest version, where it comes from: in the fields that the host has kept. */
export async function markOrigin(req: PayloadRequest, exercise: string, contribution: string): Promise<void> {
  const { flattenedFields } = req.payload.collections.exercises.config;
  const kept = Object.entries(origins).filter(([name]) => flattenedFields.some((field) => field.name === name));
  if (kept.length === 0) return;
  const assign = (prefix: string, type: string) =>
    sql.join(
      kept.map(([name, [column, source]]) => {
        const value = name === 'contributionStatus' ? sql`c.status::${sql.raw(type)}` : sql`c.${sql.identifier(source)}`;
        return sql`${sql.identifier(prefix + column)} = ${value}`;
      }),
      sql`, `,
    );
  await query(
    req,
    sql`UPDATE exercises e SET ${assign('', 'enum_exercises_contribution_status')} FROM contributions c
        WHERE c.id = ${contribution} AND e.id = ${exercise}`,
  );
  await query(
    req,
    sql`UPDATE _exercises_v v SET ${assign('version_', 'enum__exercises_v_version_contribution_status')} FROM contributions c
        WHERE c.id = ${contribution} AND v.parent_id = ${exercise} AND v.latest`,
  );
}
