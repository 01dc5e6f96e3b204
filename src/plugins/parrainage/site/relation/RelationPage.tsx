import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { MentoraError } from '@mentora/platform';
import { Breadcrumb, Chip } from '@mentora/ui';
import { mentorshipDetail, type MentorshipDetail } from '../../mentorships/queries/mentorshipDetail';
import { translator } from '../../messages';
import { mentorshipsPath, type Act } from '../addresses';
import { Done } from '../parts/Done';
import { offeredTemplates } from '../queries/offeredTemplates';
import { pictureAddresses } from '../queries/pictures';
import type { Reader } from '../reader';
import { Acts } from './Acts';
import { Carried } from './Carried';
import { Course, CourseThread } from './Course';
import { Figures } from './Figures';
import { Goals } from './Goals';
import type { RelationActions, RelationGround } from './ground';
import { Handover } from './Handover';
import { History } from './History';
import { Interventions } from './Interventions';
import { LastWords } from './LastWords';
import { NextSession } from './NextSession';
import { Now } from './Now';
import { PersonCard } from './PersonCard';
import { partIds, QuickActions } from './QuickActions';
import { Shared } from './Shared';
import { stateTone } from './stateTone';

interface RelationPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  id: string;
  act: Act | undefined;
  actions: RelationActions;
  /** The host's conversation of this id; it is closed with the archive. */
  conversation: (id: string, closed: boolean) => Promise<ReactNode>;
  /** The way to say that something is not as it should be. */
  report: ReactNode;
}

/** A relation of one's own; null where there is none, or it is somebody else's. */
async function ownRelation(req: PayloadRequest, locale: Locale, person: string, id: string): Promise<MentorshipDetail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  try {
    return await mentorshipDetail(req, person, locale, id);
  } catch (error) {
    if (error instanceof MentoraError && error.details.status === 404) return null;
    throw error;
  }
}

/** What the page is called: with whom it is. */
export async function relationTitle(req: PayloadRequest, locale: Locale, person: string, id: string): Promise<string | null> {
  const relation = await ownRelation(req, locale, person, id);
  const words = translator(locale, 'site');
  return relation && words('relation.with', { name: relation.other?.name ?? words('person.gone') });
}

/** A relation: where it is, what to do now, and all that the two share. */
export async function RelationPage({ req, locale, reader, id, act, actions, conversation, report }: RelationPageProps) {
  const relation = await ownRelation(req, locale, reader.id, id);
  if (!relation) notFound();
  const words = translator(locale, 'site');
  const name = relation.other?.name ?? words('person.gone');
  const ground: RelationGround = { req, locale, reader, relation, name, now: new Date(), actions };
  const [pictures, templates, talk] = await Promise.all([
    pictureAddresses(req, [relation.mentor?.id, relation.mentee?.id].filter((person) => person !== undefined)),
    relation.status === 'requested' && relation.side === 'mentor' ? offeredTemplates(req, locale) : [],
    relation.conversation ? conversation(relation.conversation, relation.closedAt !== null) : null,
  ]);
  const skills = (relation.mentor?.skills ?? []).slice(0, 3);
  const title = words('relation.with', { name });
  const begun = relation.startedAt !== null;
  const dates = datesLine();
  return (
    <div className="page space-y-8 pt-4 pb-20">
      <Breadcrumb label={words('trail')} crumbs={[{ label: words('list.title'), href: localePath(locale, mentorshipsPath) }, { label: title }]} />
      <header className="space-y-4 border-b-2 border-ink pb-6">
        <div className="flex flex-wrap gap-2">
          <Chip tone={stateTone[relation.status]}>{words(`states.${relation.status}`)}</Chip>
          {skills.map((skill) => (
            <Chip key={skill.id}>{skill.title}</Chip>
          ))}
        </div>
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
          <h1 className="min-w-0 flex-1 basis-100 text-4xl [overflow-wrap:anywhere]">
            <bdi>{relation.title ?? title}</bdi>
          </h1>
          <p className="text-ink-soft">{sinceLine()}</p>
        </div>
        {relation.title ? <p className="text-lg">{title}</p> : null}
        {relation.description ? <p className="measure">{relation.description}</p> : null}
        {dates ? <p className="text-sm text-ink-soft">{dates}</p> : null}
        {begun ? <CourseThread {...ground} pictures={pictures} /> : null}
        <QuickActions {...ground} />
      </header>
      <Done locale={locale} act={act} />
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,380px)]">
        <div className="min-w-0 space-y-12">
          <Handover {...ground} />
          <Now {...ground} templates={templates} />
          <LastWords {...ground} />
          <div id={partIds.sessions}>
            <NextSession {...ground} />
          </div>
          {talk ? (
            <section id="conversation" aria-labelledby="conversation-title" className="space-y-3">
              <h2 id="conversation-title" className="text-3xl">
                {words('relation.conversation')}
              </h2>
              <div className="flex h-[70dvh] min-h-110 flex-col">
                {talk}
              </div>
            </section>
          ) : null}
          <Goals {...ground} />
          <Carried {...ground} />
          <Shared {...ground} />
        </div>
        <aside aria-label={words('relation.about')} className="min-w-0 space-y-8">
          <div className="divide-y divide-line">
            {relation.side === 'mentor' ? (
              <>
                <PersonCard {...ground} person={relation.mentee} side="mentee" pictures={pictures} />
                <PersonCard {...ground} person={relation.mentor} side="mentor" pictures={pictures} />
              </>
            ) : (
              <>
                <PersonCard {...ground} person={relation.mentor} side="mentor" pictures={pictures} />
                <PersonCard {...ground} person={relation.mentee} side="mentee" pictures={pictures} />
              </>
            )}
          </div>
          {begun ? <Figures {...ground} /> : null}
          <Course {...ground} />
          <div id={partIds.acts}>
            <Acts {...ground} report={report} />
          </div>
          <Interventions {...ground} />
          <History {...ground} />
        </aside>
      </div>
    </div>
  );

  function sinceLine(): string {
    const { progress, durationMonths, startedAt } = relation!;
    if (!progress || !startedAt) return words('months', { months: durationMonths });
    if (relation!.endedAt) return words('relation.lasted', { days: progress.daysElapsed });
    return progress.daysLeft > 0
      ? words('relation.sinceLeft', { since: span(progress.daysElapsed), left: span(progress.daysLeft) })
      : words('relation.sinceOver', { since: span(progress.daysElapsed) });
  }

  function datesLine(): string | null {
    const { startedAt, plannedEnd, endedAt } = relation!;
    const last = endedAt ?? plannedEnd;
    if (!startedAt || !last) return null;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: reader.timeZone });
    return words(endedAt ? 'relation.fromTo' : 'relation.fromPlanned', { from: day.format(new Date(startedAt)), to: day.format(new Date(last)) });
  }

  function span(days: number): string {
    return days < 14 ? words('days', { days }) : words('weeks', { weeks: Math.round(days / 7) });
  }
}
