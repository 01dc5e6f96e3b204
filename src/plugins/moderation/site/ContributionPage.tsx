import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { MentoraError } from '@mentora/platform';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb } from '@mentora/ui';
import { kindOf } from '../contributions/kind';
import { translator } from '../messages';
import { homePath, listPath, type Act } from './addresses';
import { ContributionActs, type ContributionActions } from './ContributionActs';
import type { ContributorReader } from './DashboardPage';
import { Done } from './Done';
import { datesFor } from './format';
import { Answer, History } from './History';
import { contributionStory, type Story } from './queries/contributionStory';
import { StateChip } from './StateChip';

interface ContributionPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: ContributorReader;
  id: string;
  act: Act | undefined;
  actions: ContributionActions;
}

/** One contribution of one's own: where it is, what that means, what was said of it, and what can be done. */
export async function ContributionPage({ req, locale, reader, id, act, actions }: ContributionPageProps) {
  const words = translator(locale, 'pages');
  const story = await contributionStory(req, id, locale).catch((error: unknown) => {
    if (error instanceof MentoraError && error.details.status !== 500) notFound();
    throw error;
  });
  const dates = datesFor(locale, reader.timeZone);
  const title = story.title || words('untitled');
  const { label } = kindOf(req, story.type);
  const answered = story.status === 'changes-requested' || story.status === 'rejected' ? story.chapters[0] : undefined;
  return (
    <div className="page max-w-200 space-y-10 pt-4 pb-20">
      <div className="space-y-4">
        <Breadcrumb
          label={words('trail')}
          crumbs={[
            { label: words('home.title'), href: localePath(locale, homePath) },
            { label: words('list.title'), href: localePath(locale, listPath) },
            { label: title },
          ]}
        />
        <p className="text-ink-soft">{label[locale]}</p>
        <h1 className="text-4xl [overflow-wrap:anywhere]">
          <bdi>{title}</bdi>
        </h1>
        <StateChip locale={locale} status={story.status} publishedAt={story.publishedAt} />
      </div>
      <Done locale={locale} act={act} />
      <section aria-labelledby="now" className="space-y-5 rounded-lg bg-band p-6 md:p-8">
        <h2 id="now" className="font-display text-xl text-support">
          {words('home.now')}
        </h2>
        <p className="measure text-xl leading-normal">{meaning(locale, story, dates)}</p>
        {answered ? (
          <div className="space-y-4 rounded-md bg-paper p-5 empty:hidden [&_blockquote]:bg-sheet">
            <Answer locale={locale} chapter={answered} />
          </div>
        ) : null}
        <ContributionActs {...{ req, locale, story, actions }} />
      </section>
      {story.image ? (
        <img {...story.image} alt={story.image.alt} decoding="async" className="h-auto max-h-160 w-auto max-w-full rounded-md border border-line" />
      ) : null}
      {story.type === 'exercise' ? null : <Parts locale={locale} story={story} />}
      {story.chapters.length > 0 ? <History locale={locale} dates={dates} chapters={story.chapters} /> : null}
      <p className="text-sm text-ink-soft">
        {words('begun', { date: dates.day(story.createdAt) })}
        {story.licence ? ` ${words('licensed', { licence: story.licence })}` : ''}
      </p>
    </div>
  );
}

/** What its state means for its author, in a sentence. */
function meaning(locale: Locale, { status, publishedAt, publishAt, type }: Story, dates: ReturnType<typeof datesFor>): string {
  const words = translator(locale, 'pages');
  if (status === 'approved' && !publishedAt) return words('meaning.scheduled', { date: publishAt ? dates.moment(publishAt) : '—' });
  return words(`meaning.${status}`, { type });
}

/** What it holds, where no builder shows it. */
function Parts({ locale, story: { parts } }: { locale: Locale; story: Story }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="holds" className="space-y-4 border-t-2 border-ink pt-6">
      <h2 id="holds" className="text-2xl">
        {translator(locale, 'pages')('holds')}
      </h2>
      <dl className="space-y-3">
        {parts.map(({ path, label, text }) => (
          <div key={path}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
