import { registriesOf, withRegistries } from '@mentora/platform';
import type { Config } from 'payload';
import { caseDocs } from './apiDocs';
import { deadlineTick } from './deadlines';
import { caseDemo } from './demo';
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
import { caseMediator } from './openMediation';
import { ownCasesCard } from './spaceCard';
import { caseSubscribers } from './subscribers';
import { caseTexts } from './texts';
import { caseEvents } from './webhookEvents';
import { panelLabel } from './words';

const view = (name: string) => `@mentora/moderation/cases/panel#${name}`;

/** Adds reports and disputes: what anybody reports gathers in cases, and who may handle them does. */
export function withCases(config: Config): Config {
  const added = withRegistries(
    { ...config, endpoints: [...(config.endpoints ?? []), ...partyEndpoints, ...handlerEndpoints] },
    {
      panelViews: [
        { key: 'moderation/cases', label: panelLabel('cases'), Component: view('CasesView'), deep: true },
        { key: 'moderation/rules', label: panelLabel('rules'), Component: view('RulesView') },
      ],
      interactionRules: builtInRules,
      mediators: [caseMediator],
      notificationCategories: [casesCategory],
      notificationTypes: [...handlerNotifications, ...partyNotifications],
      subscribers: caseSubscribers,
      ticks: [deadlineTick, countTick],
      personalData: casesData,
      privateTexts: caseTexts,
      webhookEvents: caseEvents,
      apiDocs: caseDocs,
      panelCards: [openCasesCard],
      spaceCards: [ownCasesCard],
      guides: caseGuides,
      demoData: [caseDemo],
    },
  );
  return withRegistries(movedHere(added), registriesOf(added).moderationSubjects.some(({ changedBy }) => changedBy) ? { subscribers: [watchTexts(added)] } : {});
}

/** Reported messages are handled with everything else that was reported: where they were, the address leads there. */
function movedHere(config: Config): Config {
  const registries = registriesOf(config);
  const panelViews = registries.panelViews.map((one) =>
    one.key === 'conversation-reports' ? { ...one, moved: '/admin/moderation/cases?subject=message' } : one,
  );
  return { ...config, custom: { ...config.custom, mentora: { ...registries, panelViews } } };
}
