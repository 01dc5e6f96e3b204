import { defineMentoraPlugin, withRegistries } from '@mentora/platform';
import { mentorshipDocs } from './apiDocs';
import { mentorshipScopes } from './apiScopes';
import { mentorshipDemo } from './demo';
import { withMatches } from './matches';
import { handoverSubscribers } from './mentorships/handover/follow';
import { mentorshipEndpoints } from './mentorships/endpoints';
import { mentorshipSubject } from './mentorships/mentorshipSubject';
import { mentorshipsData } from './mentorships/personalData';
import { mentorshipTexts } from './mentorships/texts';
import { mentorshipCareCategory, mentorshipCategory } from './notices/categories';
import { mentorNotices } from './notices/ofMentor';
import { mentorshipNotices } from './notices/ofMentorship';
import { mentorshipSubscribers } from './notices/subscribers';
import { customKey, defaultOptions, type ParrainageOptions } from './options';
import { profileEndpoints } from './profiles/endpoints';
import { mentorProfileSubject } from './profiles/mentorSubject';
import { profilesData } from './profiles/personalData';
import { profileTexts } from './profiles/texts';
import { withSessions } from './sessions';
import { pictureEndpoint } from './site/pictureEndpoint';
import { siteRegistries } from './site/registry';
import { createTemplatesCollection } from './templates/collection';
import { mentorshipTick } from './watch/tick';
import { mentorshipEvents } from './webhookEvents';

export type { ParrainageOptions } from './options';

/** Brings two people together of whom one helps the other to learn: from becoming a mentor to a relation that ends well. */
export const parrainagePlugin = defineMentoraPlugin<ParrainageOptions>('parrainage', (config, given) => {
  const options = { ...defaultOptions, ...given };
  const { templateFields: _, templateCollection: __, criteria, ...figures } = options;
  const relations = withRegistries(
    {
      ...config,
      collections: [...(config.collections ?? []), createTemplatesCollection(options)],
      endpoints: [...(config.endpoints ?? []), ...profileEndpoints, pictureEndpoint, ...mentorshipEndpoints],
      custom: { ...config.custom, [customKey]: figures },
    },
    {
      apiDocs: mentorshipDocs,
      apiScopes: mentorshipScopes,
      matchingCriteria: [...criteria],
      demoData: [mentorshipDemo],
      moderationSubjects: [mentorProfileSubject, mentorshipSubject],
      notificationCategories: [mentorshipCategory, mentorshipCareCategory],
      notificationTypes: [...mentorNotices, ...mentorshipNotices],
      personalData: [...profilesData, ...mentorshipsData],
      privateTexts: [...profileTexts, ...mentorshipTexts],
      subscribers: [...mentorshipSubscribers, ...handoverSubscribers],
      ticks: [mentorshipTick],
      webhookEvents: mentorshipEvents,
    },
  );
  return withMatches(withSessions(withRegistries(relations, siteRegistries)));
});
