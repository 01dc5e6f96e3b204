import type { PanelView } from '@mentora/platform';
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
  // A plugin may put its own view in this one's place: it is there again where the plugin is taken out.
  dependencies: { reports: { path: '@/collections/panel/reports/ReportsView#ReportsView', type: 'component' } },
  components: {
    graphics: { Logo: component('Logo'), Icon: component('Sign') },
    beforeNavLinks: [component('Brand')],
    afterNavLinks: [component('SiteLinks')],
    views: { dashboard: { Component: '@/collections/panel/start/StartPage#StartPage' } },
  },
};

/** GraphQL: introspection and playground are for development alone. Its door has more bounds: graphql/limits.ts. */
export const panelGraphQL: Config['graphQL'] = {
  maxComplexity: 300,
  disablePlaygroundInProduction: true,
  disableIntrospectionInProduction: true,
};

const imageViews = '@/collections/images/admin';

const view = (key: PanelView['key'] & keyof typeof fr.mentora, name: string, folder = '@/collections/panel'): PanelView => ({
  key,
  label: { fr: fr.mentora[key], en: en.mentora[key], ar: ar.mentora[key] },
  Component: `${folder}/${name}`,
});

/** The core's own views, beside those that plugins add. */
export const panelViews: PanelView[] = [
  view('images', 'library/LibraryView#LibraryView', imageViews),
  view('moderation/images', 'moderation/ImageModerationView#ImageModerationView', imageViews),
  view('keys', 'keys/KeysView#KeysView'),
  view('webhooks', 'webhooks/WebhooksView#WebhooksView'),
  view('conversation-reports', 'reports/ReportsView#ReportsView'),
  view('jobs', 'jobs/JobsView#JobsView'),
  view('audit', 'audit/AuditView#AuditView'),
  view('confirmations', 'confirmations/ConfirmationsView#ConfirmationsView'),
];
