import type { Registries } from '@mentora/platform';
import { textsOf } from '../messages';
import { mentorshipsPath, mentorsPath } from './addresses';
import { calendarPath } from './calendar/calendarAddress';
import { calendarCard } from './calendar/calendarCard';
import { mentorshipGuides } from './guides';
import { mentorsPanelCard } from './panel/panelCard';
import { pictureDocs } from './pictureEndpoint';
import { mentorshipCard } from './spaceCard';

/** What the pages of mentorship add to the registries. */
export const siteRegistries: Partial<Registries> = {
  apiDocs: pictureDocs,
  guides: mentorshipGuides,
  navigation: [
    { key: 'parrains', href: mentorsPath, label: textsOf('menu', 'mentors'), for: 'visitors', order: 15, icon: 'users' },
    { key: 'parrainage', href: mentorshipsPath, label: textsOf('menu', 'entry'), for: 'signed-in', order: 45, icon: 'users' },
    { key: 'calendrier', href: calendarPath, label: textsOf('menu', 'calendar'), for: 'signed-in', order: 46, icon: 'calendar', place: 'person' },
  ],
  panelCards: [mentorsPanelCard],
  panelViews: [
    { key: 'mentors', label: textsOf('panel', 'title'), Component: '@mentora/parrainage/site/panel#MentorsView' },
    { key: 'mentorships', label: textsOf('care', 'title'), Component: '@mentora/parrainage/site/panel#CareView' },
    { key: 'mentor-matching', label: textsOf('panel', 'matchingTitle'), Component: '@mentora/parrainage/site/panel#MatchingView' },
  ],
  spaceCards: [mentorshipCard, calendarCard],
};
