import { localePath, type Locale } from '@mentora/platform/i18n';
import { ChangedElsewhere, Refused, Unreachable, type BuilderDoor, type Draft, type ExerciseContent, type Problem, type ShownImage } from '@mentora/ui/builder';
import { builderAddress } from '../addresses';

/** After so long a phone has lost its network without noticing. */
const patience = 20_000;

interface Answer {
  errors?: { code?: string }[];
}

/** Asks a door of the site. Throws `Unreachable` where another try may work, `Refused` with the code of why not. */
export async function ask<Wanted>(method: string, path: string, body?: object): Promise<Wanted> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  }).catch((cause: unknown) => {
    throw new Unreachable('no answer', { cause });
  });
  if (response.status >= 500) throw new Unreachable(`status ${response.status}`);
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new Unreachable('half an answer', { cause });
  });
  if (!response.ok) throw new Refused((answer as Answer).errors?.[0]?.code ?? 'other');
  return answer as Wanted;
}

/** An image as Payload's own door gives it. */
export interface ImageDocument {
  id: string;
  title: string;
  alt?: string | null;
  url: string;
  width: number;
  height: number;
  moderationStatus: string;
  sizes?: Record<'card' | 'full', { url?: string | null } | undefined>;
}

/** The same as the builder shows it. */
export function shownImage({ id, title, alt, url, width, height, moderationStatus, sizes }: ImageDocument): ShownImage {
  return {
    id,
    title,
    alt: alt ?? '',
    src: sizes?.full?.url ?? url,
    thumbnail: sizes?.card?.url ?? url,
    width,
    height,
    waits: moderationStatus !== 'approved',
  };
}

/** Finds an image for the builder; null where there is none for this person. */
export const imageIn = (locale: Locale) => async (id: string): Promise<ShownImage | null> => {
  try {
    return shownImage(await ask<ImageDocument>('GET', `images/${id}?depth=0&locale=${locale}`));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
};

/** The builder's door to the server: the endpoints of one contribution. */
export function contributionDoor(id: string, locale: Locale, licence: string): BuilderDoor {
  const path = `contributions/${id}`;
  const problemsNow = async () => (await ask<{ problems: Problem[] }>('GET', `${path}/problems?locale=${locale}`)).problems;
  return {
    load: async (): Promise<Draft> => {
      const [{ content, revision, updatedAt }, problems] = await Promise.all([
        ask<{ content: ExerciseContent; revision: number; updatedAt: string }>('GET', path),
        problemsNow(),
      ]);
      return { content, revision, changedAt: updatedAt, problems };
    },
    save: async (content, revision) => {
      try {
        const saved = await ask<{ revision: number }>('PATCH', path, { content, revision });
        // It is saved, whether or not one can be told what is left.
        return { revision: saved.revision, problems: await problemsNow().catch(() => null) };
      } catch (error) {
        if (error instanceof Refused && error.code === 'draftChangedElsewhere') throw new ChangedElsewhere();
        throw error;
      }
    },
    copy: async (content) => builderAddress(locale, (await ask<{ id: string }>('POST', 'contributions', { type: 'exercise', content })).id),
    submit: async (revision) => {
      try {
        await ask('POST', `${path}/submit`, { licence, revision });
      } catch (error) {
        if (error instanceof Refused && error.code === 'invalidInput') throw new Refused('contributionIncomplete');
        throw error;
      }
      return localePath(locale, `/contributeur/mes-contributions/${id}`);
    },
    image: imageIn(locale),
  };
}
