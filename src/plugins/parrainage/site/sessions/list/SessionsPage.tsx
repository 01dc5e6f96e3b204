import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, Button, EmptyState, Icon, LinkButton, Pagination, TextField } from '@mentora/ui';
import { translator } from '../../../messages';
import { listInput, sessionList } from '../../../sessions/queries/sessionList';
import { mentorshipPath, mentorshipsPath, pageIn, type Given } from '../../addresses';
import type { Reader } from '../../reader';
import { newSessionPath, sessionsPath } from '../addresses';
import { ownPair } from '../parts/sessionGround';
import { SessionItem } from './SessionItem';

interface SessionsPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  id: string;
  given: Given;
}

const perPage = 15;

/** All sessions of a relation: those to come, and those that were, to be searched and taken along. */
export async function SessionsPage({ req, locale, reader, id, given }: SessionsPageProps) {
  const ground = await ownPair(req, { mentorship: id, person: reader.id, timeZone: reader.timeZone, locale });
  if (!ground) notFound();
  const { pair, name, zones } = ground;
  const words = translator(locale, 'session');
  const site = translator(locale, 'site');
  const q = typeof given.q === 'string' ? given.q.trim().slice(0, 100) : '';
  const [page, now] = [pageIn(given), new Date().toISOString()];
  const list = (wishes: object) => sessionList(req, { mentorship: id, person: reader.id, wishes: listInput.parse(wishes) });
  const [coming, past] = await Promise.all([q || page > 1 ? null : list({ from: now, limit: 100 }), list({ sort: '-startsAt', page, limit: perPage, ...(q ? { q } : { to: now }) })]);
  const toCome = coming?.docs.filter(({ status }) => status === 'planned' || status === 'in-progress') ?? [];
  // What is under way stands above already.
  const was = past.docs.filter(({ id: one }) => !toCome.some((other) => other.id === one));
  const address = localePath(locale, sessionsPath(id));
  const pageAt = (to: number, label: string) => ({ href: `${address}?${new URLSearchParams({ ...(q && { q }), page: String(to) })}`, label });
  const plan =
    pair.status === 'active' && !pair.blocked ? (
      <LinkButton href={localePath(locale, newSessionPath(id))} className="max-sm:w-full">
        {words('list.plan')}
      </LinkButton>
    ) : null;
  return (
    <div className="page max-w-220 space-y-8 pt-4 pb-20">
      <Breadcrumb
        label={words('trail')}
        crumbs={[
          { label: site('list.title'), href: localePath(locale, mentorshipsPath) },
          { label: site('relation.with', { name }), href: localePath(locale, mentorshipPath(id)) },
          { label: words('list.title') },
        ]}
      />
      <div className="space-y-4">
        <h1 className="text-4xl">{words('list.titleWith', { name })}</h1>
        {plan}
      </div>
      {toCome.length > 0 ? (
        <section aria-labelledby="to-come" className="border-t-2 border-ink pt-5">
          <h2 id="to-come" className="text-2xl">
            {words('list.coming')}
          </h2>
          <ul className="divide-y divide-line">
            {toCome.map((session) => (
              <li key={session.id}>
                <SessionItem {...{ locale, session }} zone={zones.own} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="past" className="space-y-4 border-t-2 border-ink pt-5">
        <h2 id="past" className="text-2xl">
          {words(q ? 'list.found' : 'list.past')}
        </h2>
        {q || toCome.length > 0 || past.totalDocs > 0 ? (
          <form action={address} role="search" className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 flex-1 basis-64">
              <TextField name="q" type="search" label={words('list.search')} defaultValue={q} maxLength={100} dir="auto" />
            </div>
            <Button type="submit" variant="secondary" className="max-sm:w-full">
              {words('list.find')}
            </Button>
          </form>
        ) : null}
        {was.length === 0 ? (
          <EmptyState as="h3" title={words(q ? 'list.nothing' : 'list.none')}>
            <p>{words(q ? 'list.nothingText' : 'list.noneText')}</p>
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {was.map((session) => (
              <li key={session.id}>
                <SessionItem {...{ locale, session }} zone={zones.own} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          label={words('list.pages')}
          position={site('directory.position', { page, pages: past.totalPages })}
          previous={page > 1 ? pageAt(page - 1, site('directory.previous')) : undefined}
          next={past.hasNextPage ? pageAt(page + 1, site('directory.next')) : undefined}
        />
        {past.totalDocs > 0 ? (
          <p className="flex flex-wrap gap-x-6">
            <a href={`/api/mentorships/${id}/sessions/csv`} download="sessions.csv" className="link inline-flex min-h-11 items-center gap-2">
              <Icon name="download" size={18} />
              {words('list.csv')}
            </a>
            <a href={`/api/mentorships/${id}/sessions/pdf?locale=${locale}`} download="sessions.pdf" className="link inline-flex min-h-11 items-center gap-2">
              <Icon name="download" size={18} />
              {translator(locale, 'calendar')('history.pdf')}
            </a>
          </p>
        ) : null}
      </section>
    </div>
  );
}
