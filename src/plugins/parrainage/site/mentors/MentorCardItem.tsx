import { localePath, type Locale } from '@mentora/platform/i18n';
import { Chip, Link } from '@mentora/ui';
import { translator } from '../../messages';
import type { MentorCard } from '../../profiles/queries/mentors';
import { mentorPath } from '../addresses';
import { Avatar } from '../parts/Avatar';
import { languageLine } from '../parts/levels';
import { LocalClock } from '../parts/LocalClock';
import { SkillChips } from '../parts/SkillChips';
import { Stars } from '../parts/Stars';
import { zoneLine } from '../parts/zoneLine';

interface MentorCardItemProps {
  locale: Locale;
  mentor: MentorCard;
  picture: string | undefined;
  /** The zone of who reads; null for a visitor. */
  own: string | null;
  now: Date;
}

/** Whether somebody can be asked now, as a chip: in words, never by its colour alone. */
export function PlacesChip({ locale, mentor }: { locale: Locale; mentor: Pick<MentorCard, 'freePlaces' | 'away'> }) {
  const words = translator(locale, 'site');
  if (mentor.away) return <Chip tone="warning">{words('person.away')}</Chip>;
  return mentor.freePlaces > 0 ? <Chip tone="success">{words('person.places', { count: mentor.freePlaces })}</Chip> : <Chip>{words('person.full')}</Chip>;
}

/** A mentor in the directory. One link, the name; the whole card can be touched. */
export function MentorCardItem({ locale, mentor, picture, own, now }: MentorCardItemProps) {
  const words = translator(locale, 'site');
  return (
    <article className="group relative flex min-w-0 flex-1 gap-4">
      <Avatar name={mentor.name} picture={picture} />
      <div className="min-w-0 flex-1 space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h2 className="text-xl">
            <Link href={localePath(locale, mentorPath(mentor.id))} className="after:absolute after:inset-0 group-hover:underline">
              <bdi>{mentor.name}</bdi>
            </Link>
          </h2>
          <PlacesChip locale={locale} mentor={mentor} />
        </div>
        {mentor.biography ? (
          <p dir="auto" className="line-clamp-3 [overflow-wrap:anywhere]">
            {mentor.biography}
          </p>
        ) : null}
        <SkillChips locale={locale} skills={mentor.skills} most={4} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
          {mentor.rating ? (
            <li>
              <Stars locale={locale} {...mentor.rating} />
            </li>
          ) : null}
          {mentor.languages.length > 0 ? <li>{words('person.speaks', { languages: languageLine(locale, mentor.languages) })}</li> : null}
          <li>
            {words.rich('person.localTime', { time: () => <LocalClock timeZone={mentor.timeZone} locale={locale} now={now.toISOString()} /> })}
            {own ? ` (${zoneLine(locale, own, mentor.timeZone, now)})` : null}
          </li>
          {mentor.waiting ? (
            <li>{words('directory.answers', { median: Math.max(1, Math.round(mentor.waiting.median)), ninetieth: Math.max(1, Math.round(mentor.waiting.ninetieth)) })}</li>
          ) : null}
        </ul>
      </div>
    </article>
  );
}
