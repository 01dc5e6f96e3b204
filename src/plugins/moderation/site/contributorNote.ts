import type { ExerciseNote } from '@mentora/platform';
import { translator } from '../messages';
import { contributorName } from './queries/contributorName';

/** On the page of an exercise: who contributed it, where somebody did. */
export const contributorNote: ExerciseNote = {
  key: 'contributor',
  load: async (payload, exercise, locale) => {
    const name = await contributorName(payload, exercise);
    return name && translator(locale, 'pages')('contributedBy', { name });
  },
};
