import type { Locale } from '@mentora/platform/i18n';
import { defineNotification, type NotificationCategory } from '@mentora/platform/notifications';
import type { Payload } from 'payload';
import { textsOf, translator } from '../../messages';
import { told, type Told } from './told';

type OfContribution = { contribution: string; submission: number };
type Say = ReturnType<typeof translator<'contributions'>>;

/** For those who review. */
export const reviewCategory: NotificationCategory = {
  key: 'review',
  label: textsOf('contributions', 'reviewCategory'),
  description: textsOf('contributions', 'reviewCategoryHelp'),
  order: 30,
  for: ['administrateur'],
};

/** For those who contribute. */
export const contributionsCategory: NotificationCategory = {
  key: 'contributions',
  label: textsOf('contributions', 'category'),
  description: textsOf('contributions', 'categoryHelp'),
  order: 25,
  for: ['contributeur', 'administrateur'],
};

const forReviewers = {
  category: 'review',
  why: textsOf('contributions', 'reviewWhy'),
  // The same for all who review: they are told together.
  alike: true as const,
  render: async (payload: Payload, { locale }: { locale: Locale }, data: OfContribution) => {
    const found = await told(payload, data, locale);
    // What its author has taken back is nothing of theirs any more.
    if (!found || found.status === 'draft') return null;
    const t = translator(locale, 'contributions');
    return {
      title: t('submitted', { title: found.title, type: found.type }),
      text: t('submittedText', { name: found.contributor ?? t('somebody') }),
      href: `/admin/moderation/contributions/${data.contribution}`,
      action: t('submittedAction'),
    };
  },
};

/** Tells who reviews that something waits. */
export const contributionSubmitted = defineNotification<OfContribution>({
  name: 'contribution.submitted',
  defaults: { mail: 'now' },
  ...forReviewers,
});

/** The same of an image: they come by the dozen, and by mail together. */
export const imageSubmitted = defineNotification<OfContribution>({
  name: 'contribution.imageSubmitted',
  defaults: { mail: 'batched' },
  ...forReviewers,
});

function forContributor(name: string, words: (found: Told, say: Say, format: Intl.DateTimeFormat) => { title: string; text: string }, seen = false) {
  return defineNotification<OfContribution>({
    name: `contribution.${name}`,
    category: 'contributions',
    defaults: { mail: 'now' },
    why: textsOf('contributions', 'why'),
    render: async (payload, { locale, timeZone }, data) => {
      const found = await told(payload, data, locale);
      if (!found) return null;
      const t = translator(locale, 'contributions');
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
      const edits = found.edits > 0 ? ` ${t('edits', { count: found.edits })}` : '';
      const { title, text } = words(found, t, format);
      return {
        title,
        text: text + (name === 'approved' || name === 'published' ? edits : ''),
        href: seen && found.slug && found.edits === 0 ? `/exercices/${found.slug}` : `/contributeur/mes-contributions/${data.contribution}`,
        action: t(seen && found.slug && found.edits === 0 ? 'seeExercise' : 'seeContribution'),
      };
    },
  });
}

/** What a reviewer wrote: the summary, and each remark on a line of its own. */
function feedback({ reason, remarks }: Told): string {
  return [reason, ...remarks.map(({ text }) => text)].filter(Boolean).join('\n');
}

/** It is approved, and will be seen at its date. */
export const contributionApproved = forContributor('approved', ({ title, publishAt }, say, format) => ({
  title: say('approved', { title }),
  text: publishAt ? say('approvedText', { date: format.format(new Date(publishAt)) }) : say('approvedSoonText'),
}));

/** Everybody sees it. */
export const contributionPublished = forContributor('published', ({ title }, say) => ({ title: say('published', { title }), text: say('publishedText') }), true);

/** Something is to be changed. */
export const changesRequested = forContributor('changesRequested', (found, say) => ({
  title: say('changesRequested', { title: found.title }),
  text: feedback(found) || say('changesRequestedText'),
}));

/** It was rejected. */
export const contributionRejected = forContributor('rejected', (found, say) => ({
  title: say('rejected', { title: found.title }),
  text: feedback(found) || say('rejectedText'),
}));
