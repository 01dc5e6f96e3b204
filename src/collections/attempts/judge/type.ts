import { normaliseText } from '@mentora/platform';
import { unfit, type Judgement } from './judgement';

const longest = 500;

/**
 * Judges what was typed. Case, accents, blanks, punctuation and the written forms of Arabic letters do not
 * count, unless the answer is made of nothing else.
 */
export function judgeType(accepted: readonly string[], text: string): Judgement {
  if (text.trim() === '') throw unfit('typeFirst');
  if (text.length > longest) throw unfit('answerTooLong');
  const given = comparable(text);
  const right = accepted.some((answer) => comparable(answer) === given);
  return { right, solved: right };
}

function comparable(text: string): string {
  return normaliseText(text).replaceAll(' ', '') || text.replace(/\s+/g, '');
}
