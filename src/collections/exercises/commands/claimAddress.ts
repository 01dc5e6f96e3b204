import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { slugify } from '../slugify';

interface Claim {
  exercise: string;
  title: string;
  current?: string | null;
}

/**
 * The address of an exercise, made from its French title. One that it ever had stays its own, so that old
 * links lead to it; one that another exercise has gets a number behind. The unique index decides.
 */
export async function claimAddress(req: PayloadRequest, { exercise, title, current }: Claim): Promise<string> {
  const wanted = slugify(title);
  if (current && isVariantOf(current, wanted)) return current;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const [row] = await query<{ exercise_id: string }>(
      req,
      sql`INSERT INTO exercise_addresses (id, slug, exercise_id) VALUES (uuidv7(), ${slug}, ${exercise})
          ON CONFLICT (slug) DO UPDATE SET updated_at = exercise_addresses.updated_at
          RETURNING exercise_id`,
    );
    if (row?.exercise_id === exercise) return useAddress(req, exercise, slug);
  }
}

function isVariantOf(slug: string, wanted: string): boolean {
  return slug === wanted || (slug.startsWith(`${wanted}-`) && /^\d+$/.test(slug.slice(wanted.length + 1)));
}

/** The document and its newest version say the same, or the next save would bring the old one back. */
async function useAddress(req: PayloadRequest, exercise: string, slug: string): Promise<string> {
  await query(req, sql`UPDATE exercises SET slug = ${slug} WHERE id = ${exercise}`);
  await query(req, sql`UPDATE _exercises_v SET version_slug = ${slug} WHERE parent_id = ${exercise} AND latest`);
  return slug;
}
