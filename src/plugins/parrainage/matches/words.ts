import { registriesOf, type Locale } from '@mentora/platform';
import type { Payload } from 'payload';
import { translator } from '../messages';
import { rhythms, styles } from '../profiles/status';
import type { Explanation, Reason } from '../matching';
import { registeredKey, type RegisteredFacts } from './criteria';

/** One reason for a pair, in words. */
export interface SaidWhy {
  criterion: string;
  text: string;
}

interface Ground {
  payload: Pick<Payload, 'config'>;
  locale: Locale;
  /** Who reads: the mentee of the pair, or whoever looks after many. */
  to: 'mentee' | 'other';
  /** The names of skills by their ids. */
  skills: ReadonlyMap<string, string>;
  /** What registered criteria know of these people, where they may say it. */
  told?: { facts: readonly RegisteredFacts[]; mentee: string; mentor: string };
}

interface Reasoned extends Explanation {
  criterion: string;
}

const known = [
  'skills', 'allSkills', 'nearLevel', 'farLevel', 'motherTongue', 'language', 'commonHours', 'topics', 'style', 'rhythm', 'length', 'culture', 'workload', 'waiting',
] as const;

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Why two people fit, in words, what counts most first. */
export function whyInWords(ground: Ground, why: readonly Reasoned[]): SaidWhy[] {
  return why.flatMap((reason) => {
    const text = reason.key === registeredKey ? registeredWords(ground, reason) : ownWords(ground, reason);
    return text ? [{ criterion: reason.criterion, text }] : [];
  });
}

function ownWords({ locale, to, skills }: Ground, { key, values }: Reasoned): string | null {
  const name = known.find((one) => key === `matching.why.${one}`);
  // A mentee knows how long it has been; to the mentor's merit it says nothing.
  if (!name || (name === 'waiting' && to === 'mentee')) return null;
  const words = translator(locale, 'matching');
  const site = translator(locale, 'site');
  const list = (texts: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts);
  const skillNames = (ids: readonly string[]) => list(ids.map((id) => skills.get(id) ?? '').filter(Boolean));
  return words(`why.${name}`, {
    to,
    skills: skillNames(listed(values.skills)),
    skill: skills.get(String(values.skill)) ?? '',
    language: new Intl.DisplayNames([locale], { type: 'language' }).of(String(values.language ?? 'fr')) ?? '',
    topics: list(listed(values.topics)),
    styles: list(styles.filter((style) => listed(values.styles).includes(style)).map((style) => site(`styles.${style}`).toLocaleLowerCase(locale))),
    rhythm: site(`rhythms.${rhythms.find((one) => one === values.rhythm) ?? 'weekly'}`).toLocaleLowerCase(locale),
    hours: Number(values.hours ?? 0),
    months: Number(values.months ?? 0),
    free: Number(values.free ?? 0),
    days: Number(values.days ?? 0),
  });
}

function registeredWords({ payload, locale, told }: Ground, { criterion }: Reasoned): string | null {
  const registered = registriesOf(payload.config).matchingCriteria.find(({ key }) => key === criterion);
  if (!registered) return null;
  const facts = told?.facts.find(({ key }) => key === criterion);
  if (!told || !facts) return registered.label[locale] ?? registered.label.fr;
  return registered.explain?.(facts.mentees.get(told.mentee) ?? '', facts.mentors.get(told.mentor) ?? '', locale) ?? null;
}

/** Why few mentors are left, in words: what keeps most away first. Nobody is told who has blocked whom. */
export function againstInWords(locale: Locale, against: Partial<Record<Reason, number>>, to: 'mentee' | 'other'): string[] {
  const words = translator(locale, 'matching');
  const told = ['noCommonLanguage', 'levelTooLow', 'noCommonHour', 'noPlace'] as const;
  return told
    .map((reason) => ({ reason, count: against[reason] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ reason, count }) => words(`against.${reason}`, { count, to }));
}
