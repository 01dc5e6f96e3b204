/** Languages that people say they speak, by ISO code: those of the interface first, then by speakers. */
export const spokenLanguages = [
  'fr', 'en', 'ar', 'es', 'pt', 'de', 'it', 'tr', 'ru', 'uk', 'pl', 'ro', 'nl', 'zh', 'vi', 'fa', 'ps', 'ur', 'hi',
  'bn', 'ta', 'so', 'ti', 'am', 'sw', 'wo', 'bm', 'ff', 'ln', 'kab', 'sq', 'hy', 'ka', 'ku',
] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Version of the terms of use that a person accepts when registering. */
export const termsVersion = '2026-11';
