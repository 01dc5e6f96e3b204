import type { NotificationCategory } from '@mentora/platform/notifications';
import { textsOf } from '../messages';

/** What people choose by: news of their own relations, and of becoming a mentor. */
export const mentorshipCategory: NotificationCategory = {
  key: 'mentorship',
  label: textsOf('notices', 'category'),
  description: textsOf('notices', 'categoryHelp'),
  order: 30,
};

/** And of those who look after all of them. */
export const mentorshipCareCategory: NotificationCategory = {
  key: 'mentorship-care',
  label: textsOf('notices', 'careCategory'),
  description: textsOf('notices', 'careCategoryHelp'),
  order: 45,
  for: ['administrateur'],
};
