import { registriesOf, withRegistries } from '@mentora/platform';
import type { Config } from 'payload';
import { caseDocs } from './apiDocs';
import { deadlineTick } from './deadlines';
import { handlerEndpoints } from './endpoints/handlers';
import { partyEndpoints } from './endpoints/parties';
import { caseGuides } from './guides';
import { casesCategory } from './notifications/category';
import { handlerNotifications } from './notifications/handlers';
import { partyNotifications } from './notifications/parties';
import { openCasesCard } from './panelCard';
import { casesData } from './personalData';
import { builtInRules } from './rules/builtIn';
import { countTick, watchTexts } from './rules/watch';
import { caseSubscribers } from './subscribers';
import { caseTexts } from './texts';
import { caseEvents } from './webhookEvents';

const view = (name: string) => `@mentora/moderation/cases/panel#${name}`;

/** Adds reports and disputes: what anybody reports gathers in cases, and who may handle them does. */
export function withCases(config: Config): Config {
  const { views, ...components } = config.admin?.components ?? {};
  const added = withRegistries(
    {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...partyEndpoints, ...handlerEndpoints],
      admin: {
        ...config.admin,
        components: {
          ...components,
          views: {
            ...views,
            'moderation-cases': { Component: view('CasesView'), path: '/moderation/cases', exact: true },
            'moderation-case': { Component: view('CaseView'), path: '/moderation/cases/:id', exact: true },
            'moderation-rules': { Component: view('RulesView'), path: '/moderation/rules', exact: true },
          },
        },
      },
    },
    {
      interactionRules: builtInRules,
      notificationCategories: [casesCategory],
      notificationTypes: [...handlerNotifications, ...partyNotifications],
      subscribers: caseSubscribers,
      ticks: [deadlineTick, countTick],
      personalData: casesData,
      privateTexts: caseTexts,
      webhookEvents: caseEvents,
      apiDocs: caseDocs,
      panelCards: [openCasesCard],
      guides: caseGuides,
    },
  );
  return withRegistries(added, registriesOf(added).moderationSubjects.some(({ changedBy }) => changedBy) ? { subscribers: [watchTexts(added)] } : {});
}
