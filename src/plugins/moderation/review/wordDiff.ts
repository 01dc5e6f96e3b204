import { diffArrays } from 'diff';
import type { Locale } from '@mentora/platform/i18n';

/** A piece of a text that was compared with another. */
export interface TextPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What takes longer is compared as a whole: nobody waits for it. In milliseconds. */
const patience = 500;

/** What has changed in a text, word by word, as the language has its words. */
export function wordDiff(before: string, after: string, locale: Locale): TextPiece[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const changes = diffArrays(words(before), words(after), { timeout: patience });
  if (!changes) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
}
