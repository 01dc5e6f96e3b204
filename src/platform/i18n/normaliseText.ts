const arabicForms: readonly (readonly [RegExp, string])[] = [
  [/\u0640|[\u064B-\u065F]|\u0670/g, ''], // tatweel and vowel signs
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'], // alef with madda, hamza, wasla
  [/\u0649/g, '\u064A'], // alef maksura → ya
  [/\u0629/g, '\u0647'], // ta marbuta → ha
  [/\u0624/g, '\u0648'], // waw with hamza
  [/\u0626/g, '\u064A'], // ya with hamza
];

/** Arabic-Indic digits (both sets) as European ones. */
function europeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/**
 * A text as it is compared and searched: case, accents, punctuation, spacing and the written forms of
 * Arabic letters that people mix freely (alef, ta marbuta, vowels) do not count.
 */
export function normaliseText(text: string): string {
  let result = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae');
  // Hamza above and below are combining marks once decomposed.
  result = result.replace(/[\u0653-\u0655]/g, '');
  for (const [form, plain] of arabicForms) result = result.replace(form, plain);
  return europeanDigits(result)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
