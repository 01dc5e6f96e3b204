import type { ExerciseContent } from '@mentora/ui/builder/content';
import type { PayloadRequest } from 'payload';
import { checkForPublication } from '../compile/checkForPublication';
import { compileEdition } from '../compile/compileEdition';
import { preventsShowing, stepIndex, type DraftEdition } from '../queries/draftEdition';
import { visibleFacts } from './check';
import { sourceOf } from './source';

/** What a contributor wrote, as a learner would do it now: the steps that are finished, and what is left to do. */
export async function contributionEdition(req: PayloadRequest, content: ExerciseContent): Promise<DraftEdition> {
  const source = await sourceOf(req.payload.config, content);
  const images = await visibleFacts(req, source);
  const problems = checkForPublication(source, images);
  const unfinished = new Set(problems.filter(preventsShowing).map(({ path }) => stepIndex(path)));
  const steps = (source.steps ?? []).filter((_, index) => !unfinished.has(index));
  return { source, problems, content: compileEdition({ ...source, steps }, images) };
}
