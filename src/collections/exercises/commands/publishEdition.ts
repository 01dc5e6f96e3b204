import { isLocale, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { ValidationError, type PayloadRequest } from 'payload';
import '../events';
import { checkForPublication, type Problem } from '../compile/checkForPublication';
import { compileEdition } from '../compile/compileEdition';
import { imagesIn } from '../compile/source';
import type { EditionContent } from '../edition';
import { describeProblem } from '../messages';
import { exerciseInAllLocales } from '../queries/exerciseInAllLocales';
import { imageFacts } from '../queries/imageFacts';
import { claimAddress } from './claimAddress';
import { updateSearchText } from './updateSearchText';

/**
 * Makes what a published exercise needs to be found and done: its edition, its address, its words for the
 * search. Runs in the transaction that publishes, on a locked row. Throws 400 with an error for each field
 * where the exercise is not ready.
 */
export async function publishEdition(req: PayloadRequest, id: string): Promise<{ slug: string }> {
  const source = await exerciseInAllLocales(req, { id });
  const shown = imagesIn(source);
  const images = await imageFacts(req, shown);
  const problems = checkForPublication(source, images);
  if (problems.length > 0) throw notReady(req, id, problems);
  await keepEdition(req, id, compileEdition(source, images));
  const slug = await claimAddress(req, { exercise: id, title: source.title?.fr ?? '', current: source.slug });
  await updateSearchText(req, source);
  await emit(req, 'exercise.published', { exercise: id });
  if (shown.length > 0) await emit(req, 'exercise.showsImages', { exercise: id, images: shown });
  return { slug };
}

/** Adds an edition, unless the newest one says the same. The unique index keeps the numbers apart. */
async function keepEdition(req: PayloadRequest, exercise: string, content: EditionContent): Promise<void> {
  const json = JSON.stringify(content);
  await query(
    req,
    sql`WITH newest AS (
          SELECT number, content FROM editions WHERE exercise_id = ${exercise} ORDER BY number DESC LIMIT 1
        )
        INSERT INTO editions (id, exercise_id, number, content)
        SELECT uuidv7(), ${exercise}, coalesce((SELECT number FROM newest), 0) + 1, ${json}::jsonb
        WHERE NOT EXISTS (SELECT FROM newest WHERE newest.content = ${json}::jsonb)`,
  );
}

function notReady(req: PayloadRequest, id: string, problems: Problem[]): ValidationError {
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'fr';
  // The same field may be wrong in two languages: it has one place for a message.
  const byPath = new Map<string, { path: string; message: string; code: string }>();
  for (const problem of problems) {
    const { path, code } = problem;
    const before = byPath.get(path);
    const message = describeProblem(problem, language);
    byPath.set(path, { path, code, ...before, message: before ? `${before.message} ${message}` : message });
  }
  return new ValidationError({ id, collection: 'exercises', errors: [...byPath.values()], req }, req.t);
}
