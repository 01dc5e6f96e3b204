import { defineMentoraPlugin, withRegistries } from '@mentora/platform';
import { reportDocs } from './apiDocs';
import { reportsScope } from './apiScope';
import { createErrorReportsCollection } from './collections/errorReports';
import { reportGuides } from './guides';
import { panelText } from './messages';
import { reportFiled, reportHandled, reportsCategory } from './notifications';
import { customKey, defaultOptions, type ReportsOptions } from './options';
import { openReportsCard } from './panelCard';
import { reportsData } from './personalData';
import { tellWhoLooksAfterIt, thankReporter } from './subscribers';
import { reportEvents } from './webhookEvents';

export type { ReportsOptions } from './options';

/** Lets anyone tell the trainers that something is wrong in a step of an exercise. */
export const reportsPlugin = defineMentoraPlugin<ReportsOptions>('reports', (config, given) => {
  const options = { ...defaultOptions, ...given };
  return withRegistries(
    {
      ...config,
      collections: [...(config.collections ?? []), createErrorReportsCollection(options)],
      custom: { ...config.custom, [customKey]: { perHour: options.perHour } },
    },
    {
      stepLinks: [{ key: 'report', href: '/exercices/{exercise}/signaler?etape={step}', label: panelText('link') }],
      panelCards: [openReportsCard],
      personalData: [reportsData],
      apiDocs: reportDocs,
      apiScopes: [reportsScope],
      webhookEvents: reportEvents,
      guides: reportGuides,
      notificationCategories: [reportsCategory],
      notificationTypes: [reportFiled, reportHandled],
      subscribers: [tellWhoLooksAfterIt, thankReporter],
    },
  );
});
