import type { L } from './types';

const thin = /\u202f/g;

/** French typography: a no-break space where a line must not end. The sources keep plain, visible spaces. */
function french(text: string): string {
  return text
    .replace(thin, '\u00a0')
    .replace(/ ([;:!?»€%])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=\d)/g, '$1\u00a0')
    .replace(/(\d) (?=(?:h|min|Go|Mo|ans|km|jours?)\b)/g, '$1\u00a0');
}

/** Digits of one number stay on one line, in every language. */
function numbers(text: string): string {
  return text.replace(/(\d) (?=\d)/g, '$1\u00a0');
}

/** One text in the three languages of the house. */
export function l(fr: string, en: string, ar: string): L {
  return { fr: french(fr), en: numbers(en), ar: numbers(ar) };
}

/** A text that is the same everywhere: a name, a number, an address. */
export function same(text: string): L {
  return { fr: text, en: text, ar: text };
}
