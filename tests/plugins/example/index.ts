import { defineMentoraPlugin, withRegistries } from '@mentora/platform';
import { thanksDocs, thanksScope } from './api';
import { thanksCard, thanksPanelCard, thanksNote } from './cards';
import { createThanksCollection } from './collection';
import { thanksFollower, thanksKind } from './contributionKind';
import { countThanks } from './countThanks';
import { thanksDemo } from './demoData';
import { thanksImages } from './imageUser';
import { thanksCriterion } from './matching';
import { thanksMediator, thanksRule, thanksSubject } from './moderation';
import { thanksCategory, thanksReceived } from './notifications';
import { customKey, defaultOptions, type ThanksOptions } from './options';
import { thanksData } from './personalData';
import { thanksTexts } from './privateTexts';
import { thanksEvent } from './socketEvent';
import { tellAuthor } from './subscribers';
import { sweepThanks } from './tick';
import { thanksEvents } from './webhookEvents';

/** Lets people thank the author of an exercise. An example: it uses every registry that there is. */
export const thanksPlugin = defineMentoraPlugin<ThanksOptions>('thanks', (config, given) =>
  withRegistries(
    {
      ...config,
      collections: [...(config.collections ?? []), createThanksCollection()],
      custom: { ...config.custom, [customKey]: { ...defaultOptions, ...given } },
    },
    {
      navigation: [
        {
          key: 'thanks',
          href: '/merci',
          label: { fr: 'Merci', en: 'Thanks', ar: 'شكرًا' },
          for: ['formateur'],
          order: 55,
          icon: 'heart',
        },
      ],
      stepLinks: [
        {
          key: 'thanks',
          href: '/exercices/{exercise}?merci={step}',
          label: { fr: 'Dire merci', en: 'Say thanks', ar: 'قل شكرًا' },
        },
      ],
      exerciseNotes: [thanksNote],
      spaceCards: [thanksCard],
      panelCards: [thanksPanelCard],
      personalData: [thanksData],
      demoData: [thanksDemo],
      subscribers: [tellAuthor],
      jobs: [countThanks],
      ticks: [sweepThanks],
      notificationCategories: [thanksCategory],
      notificationTypes: [thanksReceived],
      socketEvents: [thanksEvent],
      privateTexts: [thanksTexts],
      apiScopes: [thanksScope],
      apiDocs: thanksDocs,
      webhookEvents: thanksEvents,
      contributionKinds: [thanksKind],
      decisionFollowers: [thanksFollower],
      imageUsers: [thanksImages],
      moderationSubjects: [thanksSubject],
      interactionRules: [thanksRule],
      mediators: [thanksMediator],
      matchingCriteria: [thanksCriterion],
      guides: [
        {
          guide: 'apprenant',
          key: 'thanks',
          order: 25,
          title: { fr: 'Dire merci', en: 'Say thanks', ar: 'قل شكرًا' },
          text: {
            fr: 'À la fin d’un exercice, un mot suffit : son auteur le lira.',
            en: 'At the end of an exercise, a word will do: its author will read it.',
            ar: 'في نهاية التمرين تكفي كلمة: سيقرؤها كاتبه.',
          },
        },
      ],
    },
  ),
);
