import type { ReactNode } from 'react';
import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { MentorDetail } from '../../profiles/queries/mentors';
import { languageLine } from '../parts/levels';
import { LocalClock } from '../parts/LocalClock';
import { weekLines } from '../parts/weekLines';
import { zoneLine } from '../parts/zoneLine';

interface MentorFactsProps {
  locale: Locale;
  mentor: MentorDetail;
  /** The zone of who reads; null for a visitor. */
  own: string | null;
}

/** What there is to know of a mentor before asking: languages, hours, style, and how long an answer takes. */
export function MentorFacts({ locale, mentor, own }: MentorFactsProps) {
  const words = translator(locale, 'site');
  const now = new Date();
  const list = (keys: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(keys);
  const { from, to } = mentor.months;
  const week = mentor.availability ? weekLines(locale, mentor.availability.weekly) : [];
  return (
    <dl className="divide-y divide-line border-y border-line">
      <Fact term={words('mentor.languages')}>{languageLine(locale, mentor.languages)}</Fact>
      <Fact term={words('mentor.clock')}>
        {words.rich('person.localTime', { time: () => <LocalClock timeZone={mentor.timeZone} locale={locale} now={now.toISOString()} /> })}
        {own ? ` (${zoneLine(locale, own, mentor.timeZone, now)})` : null}
      </Fact>
      {week.length > 0 ? (
        <Fact term={words('mentor.hours')}>
          <ul>
            {week.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">{words('mentor.hoursZone')}</p>
        </Fact>
      ) : null}
      <Fact term={words('mentor.length')}>{words('mentor.months', { from, to })}</Fact>
      {mentor.rhythm ? <Fact term={words('mentor.rhythm')}>{words(`rhythms.${mentor.rhythm}`)}</Fact> : null}
      {mentor.styles.length > 0 ? <Fact term={words('mentor.style')}>{list(mentor.styles.map((style) => words(`styles.${style}`)))}</Fact> : null}
      {mentor.contact.length > 0 ? <Fact term={words('mentor.contact')}>{list(mentor.contact.map((way) => words(`ways.${way}`)))}</Fact> : null}
      {mentor.waiting ? (
        <Fact term={words('mentor.answers')}>
          {words('mentor.waiting', { median: Math.max(1, Math.round(mentor.waiting.median)), ninetieth: Math.max(1, Math.round(mentor.waiting.ninetieth)) })}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_1fr]">
      <dt className="font-bold">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
