import { may } from '@mentora/access';
import { notFound } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { checkForPublication, type Problem } from '../compile/checkForPublication';
import { compileEdition } from '../compile/compileEdition';
import { imagesIn, type ExerciseSource } from '../compile/source';
import type { EditionContent } from '../edition';
import { exerciseInAllLocales } from './exerciseInAllLocales';
import { imageFacts } from './imageFacts';

export interface DraftEdition {
  source: ExerciseSource;
  /** The steps that are ready to be done. */
  content: EditionContent;
  /** What is left to do before it can be published. */
  problems: Problem[];
}

/**
 * The newest draft of an exercise as it would be published now, for who may edit it; 404 for everybody else.
 * Steps that are not finished are left out, and `problems` says why.
 */
export async function draftEdition(req: PayloadRequest, id: string): Promise<DraftEdition> {
  if (!may('exercise.edit', req.user)) throw notFound();
  const { totalDocs } = await req.payload.count({
    collection: 'exercises',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  });
  if (totalDocs === 0) throw notFound();

  const source = await exerciseInAllLocales(req, { id, draft: true });
  const images = await imageFacts(req, imagesIn(source));
  const problems = checkForPublication(source, images);
  const unfinished = new Set(problems.filter(preventsShowing).map(({ path }) => stepIndex(path)));
  const steps = (source.steps ?? []).filter((_, index) => !unfinished.has(index));
  return { source, problems, content: compileEdition({ ...source, steps }, images) };
}

/** An image that waits to be approved keeps an exercise from being published, not its author from seeing it. */
export function preventsShowing({ code }: Problem): boolean {
  return code !== 'imageNotApproved';
}

/** Index of the step that a problem's path is about; undefined where it is about the exercise. */
export function stepIndex(path: string): number | undefined {
  const found = /^steps\.(\d+)\./.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}
