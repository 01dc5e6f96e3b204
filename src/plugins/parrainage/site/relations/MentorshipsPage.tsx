import { redirect } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, LinkButton, Pagination, TogetherDrawing } from '@mentora/ui';
import { mentorshipList, type MentorshipEntry } from '../../mentorships/queries/mentorships';
import { translator } from '../../messages';
import { mentorshipsPath, mentorsPath, pageIn, profilePath, type Given } from '../addresses';
import { calendarPath } from '../calendar/calendarAddress';
import { AwaitsGuardian } from '../parts/AwaitsGuardian';
import { pictureAddresses } from '../queries/pictures';
import type { Reader } from '../reader';
import { RelationItem } from './RelationItem';

interface MentorshipsPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  given: Given;
}

/** More than anybody leads at once: a mentor has a hundred places at most. */
const mostRunning = 100;
const perPage = 10;

/** All relations of one's own, as mentor and as mentee: requests to answer first, then what is under way, then what was. */
export async function MentorshipsPage({ req, locale, reader, given }: MentorshipsPageProps) {
  const words = translator(locale, 'site');
  const page = pageIn(given);
  const [running, over] = await Promise.all([
    mentorshipList(req, reader.id, locale, { status: 'running', limit: mostRunning }),
    mentorshipList(req, reader.id, locale, { status: 'over', page, limit: perPage }),
  ]);
  if (page > over.totalPages) redirect(localePath(locale, mentorshipsPath));
  const all = [...running.docs, ...over.docs];
  const pictures = await pictureAddresses(req, all.flatMap(({ other }) => other?.id ?? []));
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: reader.timeZone });
  const toAnswer = running.docs.filter(({ status, yourTurn }) => status === 'requested' && yourTurn);
  const sent = running.docs.filter(({ status, yourTurn }) => status === 'requested' && !yourTurn);
  const underWay = running.docs.filter(({ status }) => status !== 'requested');
  const group = (title: string, id: string, entries: readonly MentorshipEntry[]) =>
    entries.length === 0 ? null : (
      <section aria-labelledby={id} className="border-t-2 border-ink pt-5">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        <ul className="divide-y divide-line">
          {entries.map((entry) => (
            <li key={entry.id}>
              <RelationItem {...{ locale, entry, dates }} picture={entry.other ? pictures.get(entry.other.id) : undefined} />
            </li>
          ))}
        </ul>
      </section>
    );
  const pageAt = (to: number, label: string) => ({ href: `${localePath(locale, mentorshipsPath)}${to > 1 ? `?page=${to}` : ''}#passes`, label });
  return (
    <div className="page max-w-220 space-y-10 pt-6 pb-20 md:pt-10">
      <div className="space-y-3">
        <h1 className="text-4xl">{words('list.title')}</h1>
        <p className="measure text-lg text-ink-soft">{words('list.intro')}</p>
        {all.length > 0 ? <Ways locale={locale} withCalendar /> : null}
      </div>
      {reader.awaitsGuardian ? <AwaitsGuardian locale={locale} /> : null}
      {all.length === 0 ? (
        <EmptyState illustration={<TogetherDrawing className="w-80" />} title={words('list.empty')} action={<Ways locale={locale} />}>
          <p>{words('list.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          {group(words('list.toAnswer', { count: toAnswer.length }), 'a-repondre', toAnswer)}
          {group(words('list.underWay'), 'en-cours', underWay)}
          {group(words('list.sent'), 'envoyees', sent)}
          {running.docs.length === 0 ? (
            <EmptyState illustration={<EmptyDrawing className="w-60" />} title={words('list.noneRunning')}>
              <p>{words('list.noneRunningText')}</p>
            </EmptyState>
          ) : null}
          {group(words('list.over'), 'passes', over.docs)}
          <Pagination
            label={words('list.pages')}
            position={words('directory.position', { page, pages: over.totalPages })}
            previous={page > 1 ? pageAt(page - 1, words('directory.previous')) : undefined}
            next={over.hasNextPage ? pageAt(page + 1, words('directory.next')) : undefined}
          />
        </>
      )}
    </div>
  );
}

/** The ways on: to find somebody, to say of oneself what that needs, and to one's calendar where one has somebody. */
function Ways({ locale, withCalendar = false }: { locale: Locale; withCalendar?: boolean }) {
  const words = translator(locale, 'site');
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href={localePath(locale, mentorsPath)} className="max-sm:w-full">
        {words('list.find')}
      </LinkButton>
      <LinkButton variant="secondary" href={localePath(locale, profilePath)} className="max-sm:w-full">
        {words('list.profile')}
      </LinkButton>
      {withCalendar ? (
        <LinkButton variant="secondary" href={localePath(locale, calendarPath)} className="max-sm:w-full">
          {translator(locale, 'calendar')('title')}
        </LinkButton>
      ) : null}
    </div>
  );
}
