import type { Config } from 'payload';
import ar from './messages/ar.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const component = (name: string) => `@/collections/panel/admin/${name}#${name}`;

/**
 * The panel's own texts (`mentora:key`, `zoneEditor:key`), and better words for some of Payload's: its French says
 * « Créer un(e) nouveau ou nouvelle ».
 */
export const panelTranslations = { fr, en, ar };

/** How the panel looks and what is in it, apart from the collections. It asks no server but ours. */
export const panelAdmin: Config['admin'] = {
  user: 'users',
  dateFormat: 'PPp',
  avatar: { Component: component('Initials') },
  meta: { titleSuffix: ' · Mentora', defaultOGImageType: 'off', icons: [{ rel: 'icon', url: '/icons/192.png', type: 'image/png' }] },
  components: {
    graphics: { Logo: component('Logo'), Icon: component('Sign') },
    beforeNavLinks: [component('Brand')],
    afterNavLinks: [component('SiteLinks')],
    views: {
      dashboard: { Component: '@/collections/panel/start/StartPage#StartPage' },
      keys: { Component: '@/collections/panel/keys/KeysView#KeysView', path: '/keys', exact: true },
      webhooks: { Component: '@/collections/panel/webhooks/WebhooksView#WebhooksView', path: '/webhooks', exact: true },
      jobs: { Component: '@/collections/panel/jobs/JobsView#JobsView', path: '/jobs', exact: true },
      audit: { Component: '@/collections/panel/audit/AuditView#AuditView', path: '/audit', exact: true },
      confirmations: {
        Component: '@/collections/panel/confirmations/ConfirmationsView#ConfirmationsView',
        path: '/confirmations',
        exact: true,
      },
      'conversation-reports': {
        Component: '@/collections/panel/reports/ReportsView#ReportsView',
        path: '/conversation-reports',
        exact: true,
      },
    },
  },
};

/** GraphQL: introspection and playground are for development alone. Its door has more bounds: graphql/limits.ts. */
export const panelGraphQL: Config['graphQL'] = {
  maxComplexity: 300,
  disablePlaygroundInProduction: true,
  disableIntrospectionInProduction: true,
};
