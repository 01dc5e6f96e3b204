import { localePath } from '@mentora/platform/i18n';
import { Chip, Link } from '@mentora/ui';
import type { Participant } from '../../mentorships/queries/participant';
import type { Side } from '../../mentorships/status';
import { translator } from '../../messages';
import { mentorPath } from '../addresses';
import { Avatar } from '../parts/Avatar';
import { languageLine, levelWord } from '../parts/levels';
import { LocalClock } from '../parts/LocalClock';
import { SkillChips } from '../parts/SkillChips';
import { weekLines } from '../parts/weekLines';
import { Stars } from '../parts/Stars';
import { zoneLine } from '../parts/zoneLine';
import type { RelationGround } from './ground';

interface PersonCardProps extends RelationGround {
  /** Null once the account is gone. */
  person: Participant | null;
  side: Side;
  pictures: ReadonlyMap<string, string>;
}

/** One of the two: who that is, what time it is there, and what there is to know for helping or being helped. */
export function PersonCard({ locale, reader, person, side, pictures, now }: PersonCardProps) {
  const words = translator(locale, 'site');
  if (!person) return <p className="py-5 text-ink-soft">{words('person.goneText')}</p>;
  const self = person.id === reader.id;
  const role = self ? words(`person.you.${side}`) : words(`person.your.${side}`);
  return (
    <section className="flex gap-4 py-5 first:pt-0">
      <Avatar name={person.name} picture={pictures.get(person.id)} />
      <div className="min-w-0 flex-1 space-y-2">
        <h2 className="text-xl leading-snug">
          {side === 'mentor' && !self ? (
            <Link href={localePath(locale, mentorPath(person.id))} className="hover:underline">
              <bdi>{person.name}</bdi>
            </Link>
          ) : (
            <bdi>{person.name}</bdi>
          )}
          <span className="block font-text text-sm font-normal tracking-normal text-ink-soft">{role}</span>
        </h2>
        {self ? null : (
          <>
            {person.biography ? (
              <p dir="auto" className="[overflow-wrap:anywhere]">
                {person.biography}
              </p>
            ) : null}
            <p className="text-sm text-ink-soft">
              {words.rich('person.localTime', { time: () => <LocalClock timeZone={person.timeZone} locale={locale} now={now.toISOString()} /> })}
              {` (${zoneLine(locale, reader.timeZone, person.timeZone, now)})`}
            </p>
            {person.rating ? <Stars locale={locale} {...person.rating} /> : null}
            {person.languages.length > 0 ? <p className="text-sm">{words('person.speaks', { languages: languageLine(locale, person.languages) })}</p> : null}
            {person.level === null ? null : <p className="text-sm">{words('person.level', { level: levelWord(locale, person.level) })}</p>}
            {person.contact.length > 0 ? (
              <p className="text-sm">{words('person.contact', { ways: new Intl.ListFormat(locale, { type: 'conjunction' }).format(person.contact.map((way) => words(`ways.${way}`))) })}</p>
            ) : null}
            <SkillChips locale={locale} skills={person.skills} most={6} />
            {person.interests.length > 0 ? (
              <ul aria-label={words('person.interests')} className="flex flex-wrap gap-2">
                {person.interests.map((interest) => (
                  <li key={interest}>
                    <Chip>{interest}</Chip>
                  </li>
                ))}
              </ul>
            ) : null}
            <Hours locale={locale} person={person} />
          </>
        )}
      </div>
    </section>
  );
}

/** When there is time, by the clock of whose time it is; folded, for one looks for it now and then. */
function Hours({ locale, person }: { locale: RelationGround['locale']; person: Participant }) {
  const words = translator(locale, 'site');
  const lines = person.availability ? weekLines(locale, person.availability.weekly) : [];
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words('person.availability')}</summary>
      <ul className="text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{words('mentor.hoursZone')}</p>
    </details>
  );
}
