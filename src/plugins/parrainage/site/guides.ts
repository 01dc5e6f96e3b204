import type { GuideChapter } from '@mentora/platform';
import { textsOf } from '../messages';

/** What the help says of mentorship, to whoever learns and to whoever decides. */
export const mentorshipGuides: GuideChapter[] = [
  { guide: 'apprenant', key: 'mentorship-find', order: 40, title: textsOf('guides', 'findTitle'), text: textsOf('guides', 'find') },
  { guide: 'apprenant', key: 'mentorship-together', order: 41, title: textsOf('guides', 'togetherTitle'), text: textsOf('guides', 'together') },
  { guide: 'apprenant', key: 'mentorship-become', order: 42, title: textsOf('guides', 'becomeTitle'), text: textsOf('guides', 'become') },
  { guide: 'administrateur', key: 'mentorship-decide', order: 45, title: textsOf('guides', 'decideTitle'), text: textsOf('guides', 'decide') },
  { guide: 'administrateur', key: 'mentorship-care', order: 46, title: textsOf('guides', 'careTitle'), text: textsOf('guides', 'care') },
];
