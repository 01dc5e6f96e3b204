import path from 'node:path';
import type { Box } from './screens/kit/pen';
import { screens } from './screens';
import type { ScreenKey } from './screens/keys';
import type { DemoExercise, L, Locale } from './types';

export { demoCategories } from './categories';
export { demoExercises } from './exercises';
export { demoSkills } from './skills';
export type * from './types';
export type { ScreenKey } from './screens/keys';

const assets = path.join(import.meta.dirname, 'assets');

/** Where the named parts of a screen lie on its picture, in shares of width and height. */
export function screenZones(key: ScreenKey, locale: Locale): Record<string, Box> {
  return screens[key](locale).zones;
}

/** What a screen shows, for who does not see it. */
export function screenAlt(key: ScreenKey): L {
  return screens[key]('fr').alt;
}

/** The picture of a screen in one language, on disk. */
export function screenAsset(key: ScreenKey, locale: Locale): string {
  return path.join(assets, `${key}.${locale}.png`);
}

/** The cover of an exercise, on disk. */
export function coverAsset(exercise: DemoExercise): string {
  return path.join(assets, exercise.cover);
}
