import type { Locale } from '@mentora/platform/i18n';
import { isSame, Unreachable, type BuilderDoor, type ExerciseContent, type KeptDrafts, type Problem } from '@mentora/ui/builder';
import { tell } from '../../review/editFrame';
import { imageIn } from './contributionDoor';

/** Tells what is missing in what a reviewer has written; null where that cannot be told. */
export type CheckEdited = (id: string, content: ExerciseContent, locale: string) => Promise<readonly Problem[] | null>;

interface Desk {
  id: string;
  locale: Locale;
  /** As its author has sent it. */
  sent: ExerciseContent;
  /** What it begins with. */
  begun: ExerciseContent;
  check: CheckEdited;
}

/**
 * What the builder of a reviewer asks, and where it keeps what is written: at each change with the page that it is in, which
 * publishes it with the approval. The server only tells what is missing.
 */
export function reviewDesk({ id, locale, sent, begun, check }: Desk): { door: BuilderDoor; keeps: KeptDrafts } {
  let [held, revision] = [begun, 1];
  const around = (content: ExerciseContent) => tell(window.parent, { what: 'changed', edited: isSame(content, sent) ? null : content });
  return {
    door: {
      load: () => Promise.reject(new Unreachable('no server has it')),
      save: async (content) => {
        held = content;
        around(content);
        const problems = await check(id, content, locale).catch(() => null);
        revision += 1;
        return { revision, problems };
      },
      copy: () => Promise.reject(new Unreachable('no server has it')),
      submit: () => Promise.reject(new Unreachable('no server has it')),
      image: imageIn(locale),
    },
    keeps: {
      keep: (_page, { content }) => {
        around(content);
        return true;
      },
      // Nothing is there beyond what was saved.
      forget: () => around(held),
      all: () => [],
    },
  };
}
