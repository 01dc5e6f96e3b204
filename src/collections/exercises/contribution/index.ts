import { defineContributionKind } from '@mentora/platform';
import type { ExerciseContent } from '@mentora/ui/builder/content';
import { checkExercise } from './check';
import { exerciseParts } from './parts';
import { publishExercise } from './publish';
import { readExercise } from './read';

/** An exercise that somebody brings: written in the builder, an exercise of the catalogue once it is approved. */
export const exerciseKind = defineContributionKind<ExerciseContent>({
  key: 'exercise',
  label: { fr: 'Exercice', en: 'Exercise', ar: 'تمرين' },
  permission: 'exercise.draft',
  read: readExercise,
  titleOf: async (_, { title }, locale) => title[locale] || title.fr || title.en || title.ar || '',
  check: checkExercise,
  parts: exerciseParts,
  images: ({ cover, steps }) => [...new Set([cover, ...steps.flatMap(({ screenshot }) => Object.values(screenshot))].filter((id) => id != null))],
  publish: publishExercise,
});
