/** The names of the drawn screens, in the order of the families that draw them. */
export const screenKeys = [
  'lock', 'pin', 'home', 'weather', 'quick-settings', 'volume', 'place-question',
] as const;

export type ScreenKey = (typeof screenKeys)[number];
