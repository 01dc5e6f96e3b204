import type { Registries } from '@mentora/platform';
import { textsOf } from '../messages';
import { mentorshipsPath } from './addresses';
import { mentorshipGuides } from './guides';
import { mentorsPanelCard } from './panel/panelCard';
import { pictureDocs } from './pictureEndpoint';
import { mentorshipCard } from './spaceCard';

/** What the pages of mentorship add to the registries. */
export const siteRegistries: Partial<Registries> = {
  apiDocs: pictureDocs,
  guides: mentorshipGuides,
  navigation: [
    { key: 'parrainage', href: mentorshipsPath, label: textsOf('menu', 'entry'), for: 'signed-in', order: 45, icon: 'users' },
  ],
  panelCards: [mentorsPanelCard],
  panelViews: [{ key: 'mentors', label: textsOf('panel', 'title'), Component: '@mentora/parrainage/site/panel#MentorsView' }],
  spaceCards: [mentorshipCard],
};
