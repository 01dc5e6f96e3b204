import type { NotificationCategory } from '@mentora/platform/notifications';
import { textsOf } from '../../messages';

/** What people choose by: when they meet whom. */
export const sessionCategory: NotificationCategory = {
  key: 'sessions',
  label: textsOf('sessions', 'category'),
  description: textsOf('sessions', 'categoryHelp'),
  order: 31,
};
