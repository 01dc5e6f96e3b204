import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { contributionFor } from '@mentora/moderation/contributions';
import { localise, MentoraError, notFound as noSuchThing, registriesOf, type Locale } from '@mentora/platform';
import type { ExerciseContent } from '@mentora/ui/builder/content';
import type { PlayerAttempt } from '@mentora/ui/player';
import { pageRequest } from '@/app/pageRequest';
import { playerStep } from '@/collections/attempts/projection';
import { contributionEdition } from '@/collections/exercises/contribution/preview';
import { draftEdition, type DraftEdition } from '@/collections/exercises/queries/draftEdition';
import type { Preview } from './preview';

/** What a preview can be of: an exercise as it is being written, or one that is contributed. */
export type Previewed = 'exercise' | 'contribution';

const editions: Record<Previewed, (req: PayloadRequest, id: string) => Promise<DraftEdition>> = {
  exercise: draftEdition,
  contribution: contributedEdition,
};

/** What was contributed: for its author as it is now, for who reviews it as it was sent. 404 for everybody else. */
async function contributedEdition(req: PayloadRequest, id: string): Promise<DraftEdition> {
  if (!registriesOf(req.payload.config).plugins.includes('moderation')) throw noSuchThing();
  const { type, content } = await contributionFor(req, id);
  if (type !== 'exercise') throw noSuchThing();
  return contributionEdition(req, content as ExerciseContent);
}

/** What a preview shows, for who may see it; 404 for everybody else. */
export async function previewedEdition({ of, id }: Pick<Preview, 'of' | 'id'>): Promise<DraftEdition> {
  return editions[of](await pageRequest(), id);
}

/** The same for a page. */
export async function editionOrNotFound(which: Pick<Preview, 'of' | 'id'>): Promise<DraftEdition> {
  try {
    return await previewedEdition(which);
  } catch (error) {
    if (error instanceof MentoraError && error.details.status === 404) notFound();
    throw error;
  }
}

/** A preview, and the attempt that its player plays: nobody makes one on the server. */
export function attemptOn(which: Pick<Preview, 'of' | 'id'>, { source, content }: DraftEdition, locale: Locale): { preview: Preview; attempt: PlayerAttempt } {
  const { id, slug } = source;
  const title = source.title?.[locale] || source.title?.fr || '';
  const seed = randomUUID();
  return {
    preview: { ...which, locale, seed },
    attempt: {
      id: `preview-${seed}`,
      exercise: { id, slug: slug ?? '', title: localise({ fr: title }, locale) },
      steps: content.steps.map((step) => playerStep(step, { locale, seed })),
      position: 0,
      stepLinks: [],
    },
  };
}
