import type { Screen } from './kit/screen';
import type { ScreenKey } from './keys';
import { startScreens } from './start';

/** Every drawn phone screen, by name. */
export const screens: Record<ScreenKey, Screen> = {
  ...startScreens,
};
