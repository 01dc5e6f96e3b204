import { contributionFor } from '@mentora/moderation/contributions';
import { MentoraError, notFound as noSuchThing, registriesOf } from '@mentora/platform';
import { localise, type Locale } from '@mentora/platform/i18n';
import type { ExerciseContent } from '@mentora/ui/builder/content';
import type { PlayerAttempt } from '@mentora/ui/player';
import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { playerStep } from '@/collections/attempts/projection';
import { contributionEdition } from '@/collections/exercises/contribution/preview';
import { draftEdition, type DraftEdition } from '@/collections/exercises/queries/draftEdition';

/** What a preview is about. Nothing of it is kept on the server. */
export interface Preview {
  /** An exercise of the panel, or one that a contributor writes. */
  of: 'exercise' | 'contribution';
  id: string;
  locale: string;
  /** What shuffles its options and items. */
  seed: string;
}

/**
 * What a preview is of, as it would be published now: an exercise for who may write it; a contribution for its author as it
 * is now, and for who reviews it as it was sent. 404 for everybody else.
 */
export async function editionOf(req: PayloadRequest, { of, id }: Pick<Preview, 'of' | 'id'>): Promise<DraftEdition> {
  if (of !== 'contribution') return draftEdition(req, id);
  if (!registriesOf(req.payload.config).plugins.includes('moderation')) throw noSuchThing();
  const { type, content } = await contributionFor(req, id);
  if (type !== 'exercise') throw noSuchThing();
  const edition = await contributionEdition(req, content as ExerciseContent);
  // An image that waits does so on its own: its author has nothing to do about it.
  return { ...edition, problems: edition.problems.filter(({ code }) => code !== 'imageNotApproved') };
}

/** The same for a page, which is not there where the draft is not. */
export async function editionOrNotFound(req: PayloadRequest, preview: Pick<Preview, 'of' | 'id'>): Promise<DraftEdition> {
  try {
    return await editionOf(req, preview);
  } catch (error) {
    if (error instanceof MentoraError && [401, 403, 404].includes(error.status)) notFound();
    throw error;
  }
}

/** What the player is given of a draft: an attempt that nobody keeps. */
export function attemptOn({ source, content }: DraftEdition, locale: Locale, seed: string): PlayerAttempt {
  const { id, slug } = source;
  const title = source.title?.[locale] || source.title?.fr || '';
  return {
    id: `preview-${seed}`,
    exercise: { id, slug: slug ?? '', title: localise({ fr: title }, locale) },
    steps: content.steps.map((step) => playerStep(step, { locale, seed })),
    position: 0,
    stepLinks: [],
  };
}
