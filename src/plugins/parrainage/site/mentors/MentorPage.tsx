import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import { mentorDetail } from '../../profiles/queries/mentors';
import { mentorsPath } from '../addresses';
import type { PageAction } from '../forms/fields';
import { Avatar } from '../parts/Avatar';
import { SkillChips } from '../parts/SkillChips';
import { Stars } from '../parts/Stars';
import { pictureAddresses } from '../queries/pictures';
import type { Reader } from '../reader';
import { AskPart } from './AskPart';
import { MentorFacts } from './MentorFacts';
import { PlacesChip } from './MentorCardItem';

interface MentorPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader | null;
  id: string;
  /** The host's server action: it calls `requestMentorship`, and puts errors in its own words. */
  action: PageAction;
  /** The way to say that something is not as it should be; null where there is none. */
  report: ReactNode;
  /** The id of a request of one's own that came to nothing: this one is asked with what was written then. */
  again?: unknown;
}

const isId = (text: string) => z.uuid().safeParse(text).success;

/** Topics in a sentence: each in the direction of its own language (FSI … PDI), for they were typed in any. */
const listed = (locale: Locale, topics: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(topics.map((topic) => `\u2068${topic}\u2069`));

/** The name of a mentor, for the host's metadata; null where there is none to be seen. */
export async function mentorName(req: PayloadRequest, locale: Locale, viewer: string | null, id: string): Promise<string | null> {
  return isId(id) ? ((await mentorDetail(req, viewer, locale, id))?.name ?? null) : null;
}

/** A mentor: who that is, when there is time, and the form that asks. */
export async function MentorPage({ req, locale, reader, id, action, report, again }: MentorPageProps) {
  const mentor = isId(id) ? await mentorDetail(req, reader?.id ?? null, locale, id) : null;
  if (!mentor) notFound();
  const words = translator(locale, 'site');
  const picture = (await pictureAddresses(req, [id])).get(id);
  return (
    <div className="page space-y-8 pt-4 pb-20">
      <Breadcrumb label={words('trail')} crumbs={[{ label: words('directory.title'), href: localePath(locale, mentorsPath) }, { label: mentor.name }]} />
      <div className="flex flex-wrap items-center gap-6 border-b-2 border-ink pb-8">
        <Avatar name={mentor.name} picture={picture} size="large" />
        <div className="min-w-0 space-y-2">
          <h1 className="text-4xl">
            <bdi>{mentor.name}</bdi>
          </h1>
          <div className="flex flex-wrap items-center gap-3">
            <PlacesChip locale={locale} mentor={mentor} />
            {mentor.rating ? <Stars locale={locale} {...mentor.rating} /> : null}
            {mentor.completed > 0 ? <span className="text-ink-soft">{words('person.completed', { count: mentor.completed })}</span> : null}
          </div>
        </div>
        {/* On a phone the form lies below all there is to read. */}
        {mentor.self || mentor.away || mentor.freePlaces === 0 ? null : (
          <LinkButton href="#demander" variant="secondary" className="w-full lg:hidden">
            {words('ask.title')}
          </LinkButton>
        )}
      </div>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,460px)]">
        <div className="min-w-0 space-y-8">
          {mentor.biography ? (
            <p dir="auto" className="measure text-lg [overflow-wrap:anywhere] whitespace-pre-wrap">
              {mentor.biography}
            </p>
          ) : null}
          <section className="space-y-3">
            <h2 className="text-2xl">{words('mentor.helps')}</h2>
            <SkillChips locale={locale} skills={mentor.skills} />
            {mentor.topics.length > 0 ? <p>{words('mentor.topics', { topics: listed(locale, mentor.topics) })}</p> : null}
          </section>
          <MentorFacts {...{ locale, mentor, own: reader?.timeZone ?? null }} />
          {report}
        </div>
        <AskPart {...{ req, locale, reader, mentor, action, again }} />
      </div>
    </div>
  );
}
