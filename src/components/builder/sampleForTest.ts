import { emptyExercise, type ExerciseContent } from './content';
import { emptyStep, stepKinds } from './edits';

/** An exercise with a step of each kind, each of which says which it is. */
export function sampleExercise(): ExerciseContent {
  const steps = stepKinds.map((kind) => ({ ...emptyStep(kind), prompt: { fr: `Étape ${kind}` } }));
  return { ...emptyExercise(), title: { fr: 'Envoyer une photo' }, steps };
}
