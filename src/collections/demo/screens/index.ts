import type { Screen } from './kit/screen';
import type { ScreenKey } from './keys';
import { alarmScreens } from './alarms';
import { albumScreens } from './albums';
import { callScreens } from './calls';
import { conversationScreens } from './conversations';
import { documentScreens } from './documents';
import { mailScreens } from './mail';
import { meetingScreens } from './meetings';
import { messageScreens } from './messages';
import { photoScreens } from './photos';
import { safetyScreens } from './safety';
import { serviceScreens } from './services';
import { settingsScreens } from './settings';
import { startScreens } from './start';
import { storeScreens } from './store';
import { weatherScreens } from './weather';
import { webScreens } from './web';
import { wifiScreens } from './wifi';

/** Every drawn phone screen, by name. */
export const screens: Record<ScreenKey, Screen> = {
  ...startScreens,
  ...weatherScreens,
  ...settingsScreens,
  ...wifiScreens,
  ...storeScreens,
  ...messageScreens,
  ...conversationScreens,
  ...mailScreens,
  ...webScreens,
  ...serviceScreens,
  ...documentScreens,
  ...callScreens,
  ...meetingScreens,
  ...alarmScreens,
  ...safetyScreens,
  ...photoScreens,
  ...albumScreens,
};
