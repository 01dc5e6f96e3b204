import type { Registries } from '@mentora/platform';
import { textsOf } from '../messages';
import { requestDocs, requestsScope } from './apiDocs';
import { requestEvents } from './events';
import { contributorDecided, contributorRequested, requestsCategory } from './notifications';
import { openRequestsCard } from './panelCard';
import { requestsData } from './personalData';
import { contributeCard } from './spaceCard';
import { tellAdministrators, tellWhoAsked } from './subscribers';

export { requestEndpoints } from './endpoints';

/** What becoming a contributor adds to the registries. */
export const requestRegistries: Partial<Registries> = {
  apiDocs: requestDocs,
  apiScopes: [requestsScope],
  webhookEvents: requestEvents,
  notificationCategories: [requestsCategory],
  notificationTypes: [contributorRequested, contributorDecided],
  panelCards: [openRequestsCard],
  panelViews: [
    {
      key: 'moderation/requests',
      label: textsOf('requests', 'viewTitle'),
      Component: '@mentora/moderation/requests/admin#RequestsView',
    },
  ],
  personalData: [requestsData],
  spaceCards: [contributeCard],
  subscribers: [tellAdministrators, tellWhoAsked],
};
