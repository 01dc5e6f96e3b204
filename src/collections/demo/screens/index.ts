import type { Screen } from './kit/screen';
import type { ScreenKey } from './keys';
import { conversationScreens } from './conversations';
import { mailScreens } from './mail';
import { messageScreens } from './messages';
import { serviceScreens } from './services';
import { settingsScreens } from './settings';
import { startScreens } from './start';
import { storeScreens } from './store';
import { weatherScreens } from './weather';
import { webScreens } from './web';

/** Every drawn phone screen, by name. */
export const screens: Record<ScreenKey, Screen> = {
  ...startScreens,
  ...weatherScreens,
  ...settingsScreens,
  ...storeScreens,
  ...messageScreens,
  ...conversationScreens,
  ...mailScreens,
  ...webScreens,
  ...serviceScreens,
};
