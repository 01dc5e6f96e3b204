import type { Registries } from '@mentora/platform';
import { textsOf } from '../messages';
import { homePath } from './addresses';
import { seedContributions } from './demo';
import { contributionGuides } from './guides';
import { contributorNote } from './contributorNote';
import { contributionsCard } from './spaceCard';

/** What the pages of contributors add to the registries. */
export const siteRegistries: Partial<Registries> = {
  demoData: [seedContributions],
  exerciseNotes: [contributorNote],
  guides: contributionGuides,
  navigation: [
    {
      key: 'contributeur',
      href: homePath,
      label: textsOf('pages', 'navigation'),
      for: ['contributeur'],
      order: 30,
      icon: 'pencil',
    },
  ],
  spaceCards: [contributionsCard],
};
