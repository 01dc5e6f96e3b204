import type { Registries } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { textsOf } from '../messages';
import { reviewDocs } from './apiDocs';
import { waitingEndpoint } from './waiting';

export const reviewEndpoints: Endpoint[] = [waitingEndpoint];

const count = { address: '/api/moderation/waiting', event: 'contributions', label: textsOf('review', 'counted') };

/** What the review of contributions adds to the platform's extension points. */
export const reviewRegistries: Partial<Registries> = {
  apiDocs: reviewDocs,
  panelViews: [
    {
      key: 'moderation/contributions',
      label: textsOf('review', 'title'),
      Component: '@mentora/moderation/admin#ReviewView',
      deep: true,
      count,
    },
  ],
  navigation: [
    {
      key: 'relecture',
      href: '/admin/moderation/contributions',
      label: textsOf('review', 'navigation'),
      for: ['administrateur'],
      order: 62,
      icon: 'badge-check',
      count,
    },
  ],
};
