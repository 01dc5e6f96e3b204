/** What an account begins with where nobody chose. */
export const accountDefaults = {
  locale: 'fr',
  timeZone: 'Europe/Paris',
  theme: 'auto',
  contrast: 'auto',
  textSize: 'normal',
} as const;
