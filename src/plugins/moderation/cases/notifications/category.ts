import type { NotificationCategory } from '@mentora/platform/notifications';
import { caseText } from '../words';

/** What people choose by, at /compte/notifications. */
export const casesCategory: NotificationCategory = {
  key: 'cases',
  label: caseText('category'),
  description: caseText('categoryHelp'),
  order: 45,
};
