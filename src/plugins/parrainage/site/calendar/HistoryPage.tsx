import { redirect } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, Button, EmptyState, Icon, LinkButton, Pagination, SelectField, TextField } from '@mentora/ui';
import { translator } from '../../messages';
import { metPeople, ownHistory, type HistoryWishes } from '../../sessions/queries/ownHistory';
import { sessionTypes } from '../../sessions/status';
import { mentorshipsPath, pageIn, type Given } from '../addresses';
import type { Reader } from '../reader';
import { calendarPath, historyPath } from './calendarAddress';
import { historyAddress, historyFile, readHistoryWishes } from './historyAddress';
import { HistoryItem } from './HistoryItem';

interface HistoryPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  given: Given;
}

const perPage = 15;

/** One's own sessions that are behind, the latest first: to be searched, and taken along. */
export async function HistoryPage({ req, locale, reader, given }: HistoryPageProps) {
  const words = translator(locale, 'calendar');
  const wishes = readHistoryWishes(given);
  const page = pageIn(given);
  const [found, met] = await Promise.all([ownHistory(req, { person: reader.id, locale, wishes, page, limit: perPage }), metPeople(req, reader.id)]);
  if (page > found.totalPages) redirect(historyAddress(locale, wishes));
  const narrowed = Object.keys(wishes).length > 0;
  return (
    <div className="page max-w-220 space-y-8 pt-4 pb-20">
      <Breadcrumb label={words('history.trail')} crumbs={[{ label: words('history.back'), href: localePath(locale, calendarPath) }, { label: words('history.title') }]} />
      <div className="space-y-3">
        <h1 className="text-4xl">{words('history.title')}</h1>
        <p className="measure text-lg text-ink-soft">{words('history.intro')}</p>
      </div>
      {narrowed || found.totalDocs > 0 ? <HistorySearch {...{ locale, wishes, met }} /> : null}
      <section aria-labelledby="found" className="border-t-2 border-ink pt-5">
        {/* Where there is none, what stands in its place says so already. */}
        <h2 id="found" className={found.totalDocs > 0 ? 'text-2xl' : 'sr-only'}>
          {words('history.count', { count: found.totalDocs })}
        </h2>
        {found.docs.length === 0 ? (
          <Nothing locale={locale} narrowed={narrowed} />
        ) : (
          <ul className="divide-y divide-line">
            {found.docs.map((row) => (
              <li key={row.id}>
                <HistoryItem {...{ locale, row }} zone={reader.timeZone} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          label={words('history.pages')}
          position={words('history.position', { page, pages: found.totalPages })}
          previous={page > 1 ? { href: historyAddress(locale, wishes, page - 1), label: words('history.previous') } : undefined}
          next={found.hasNextPage ? { href: historyAddress(locale, wishes, page + 1), label: words('history.next') } : undefined}
        />
        {found.totalDocs > 0 ? (
          <ul className="flex flex-wrap gap-x-6">
            {(['pdf', 'csv'] as const).map((kind) => (
              <li key={kind}>
                <a href={historyFile(locale, kind, wishes)} download={`sessions.${kind}`} className="link inline-flex min-h-11 items-center gap-2">
                  <Icon name="download" size={18} />
                  {words(`history.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
    </div>
  );
}

function Nothing({ locale, narrowed }: { locale: Locale; narrowed: boolean }) {
  const words = translator(locale, 'calendar');
  return (
    <EmptyState
      as="h3"
      title={words(narrowed ? 'history.nothing' : 'history.none')}
      action={
        <LinkButton variant="secondary" href={localePath(locale, narrowed ? historyPath : mentorshipsPath)}>
          {words(narrowed ? 'history.all' : 'toMentorships')}
        </LinkButton>
      }
    >
      <p>{words(narrowed ? 'history.nothingText' : 'history.noneText')}</p>
    </EmptyState>
  );
}

/** Words, and what narrows the list further, folded away until it is asked for: a form by GET, so that each search has an address. */
function HistorySearch({ locale, wishes: { q, type, person, from, to }, met }: { locale: Locale; wishes: HistoryWishes; met: readonly { id: string; name: string }[] }) {
  const words = translator(locale, 'calendar');
  const types = translator(locale, 'sessions');
  return (
    <form action={localePath(locale, historyPath)} role="search" className="space-y-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <TextField name="q" type="search" label={words('history.search')} defaultValue={q} maxLength={100} dir="auto" />
        </div>
        <Button type="submit" variant="secondary" className="max-sm:w-full">
          {words('history.find')}
        </Button>
      </div>
      <details open={Boolean(type || person || from || to)}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center font-bold">{words('history.narrow')}</summary>
        <div className="grid gap-4 pt-3 sm:grid-cols-2">
          <SelectField
            name="type"
            label={words('history.type')}
            placeholder={words('history.anyType')}
            defaultValue={type ?? ''}
            options={sessionTypes.map((value) => ({ value, label: types(`types.${value}`) }))}
          />
          <SelectField name="avec" label={words('history.person')} placeholder={words('history.anyPerson')} defaultValue={person ?? ''} options={met.map(({ id, name }) => ({ value: id, label: name }))} />
          <TextField name="du" type="date" label={words('history.from')} defaultValue={from} />
          <TextField name="au" type="date" label={words('history.to')} defaultValue={to} />
        </div>
      </details>
    </form>
  );
}
