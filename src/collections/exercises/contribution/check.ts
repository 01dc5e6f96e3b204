import { query, sql, uuids, type ContentProblem, type Locale } from '@mentora/platform';
import type { ExerciseContent } from '@mentora/ui/builder/content';
import type { PayloadRequest } from 'payload';
import { checkForPublication, type Problem } from '../compile/checkForPublication';
import { imagesIn, type ExerciseSource, type ImageFacts } from '../compile/source';
import { describeProblem } from '../messages';
import { imageFacts } from '../queries/imageFacts';
import { seenBy, sightOf } from '../../images/queries/sight';
import { sourceOf } from './source';

/** What is missing before an exercise can be submitted. An image that waits to be approved is not; another's is. */
export async function checkExercise(req: PayloadRequest, content: ExerciseContent, locale: Locale): Promise<ContentProblem[]> {
  const source = await sourceOf(req.payload.config, content);
  const problems = [...checkForPublication(source, await visibleFacts(req, source)), ...(await goneRelations(req, content))];
  return problems
    .filter(({ code }) => code !== 'imageNotApproved')
    .map((problem) => ({ ...problem, message: describeProblem(problem, locale) }));
}

/** What there is to know of its images, as far as the person may see them. */
export async function visibleFacts(req: PayloadRequest, source: ExerciseSource): Promise<Map<string, ImageFacts>> {
  const facts = await imageFacts(req, imagesIn(source));
  const rows = await query<{ id: string }>(
    req,
    sql`SELECT id FROM images WHERE ${seenBy(sightOf(req.user))} AND id = ANY (${uuids([...facts.keys()])})`,
  );
  const seen = new Set(rows.map(({ id }) => id));
  return new Map([...facts].filter(([id]) => seen.has(id)));
}

/** A category or skill that is no longer there is as good as none. */
async function goneRelations(req: PayloadRequest, { category, skills }: ExerciseContent): Promise<Problem[]> {
  const [there] = await query<{ category: boolean; skills: number }>(
    req,
    sql`SELECT EXISTS (SELECT FROM categories WHERE id = ${category}) AS category,
               (SELECT count(*)::int FROM skills WHERE id = ANY (${uuids(skills)})) AS skills`,
  );
  const gone: Problem[] = [];
  if (category && !there!.category) gone.push({ path: 'category', code: 'needed' });
  if (there!.skills < new Set(skills).size) gone.push({ path: 'skills', code: 'needed' });
  return gone;
}
