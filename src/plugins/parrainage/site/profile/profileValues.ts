import type { OwnMenteeProfile } from '../../profiles/queries/ownMenteeProfile';
import type { OwnMentorProfile } from '../../profiles/queries/ownMentorProfile';
import type { ShownSkill } from '../../profiles/queries/mentors';
import { skillName, type PageState } from '../forms/fields';
import { availabilityValues } from '../forms/typedAvailability';

type Values = PageState['values'];

const levels = (skills: readonly ShownSkill[]): Values => Object.fromEntries(skills.map(({ id, level }) => [skillName(id), String(level)]));

const without = (timeZone: string) => ({ timeZone, weekly: [], exceptions: [], holidays: [] });

interface Begun {
  /** What the account says: where a profile begins. */
  timeZone: string;
  locale: string;
}

/** What the fields of a mentor's profile hold. */
export function mentorValues(own: OwnMentorProfile | null, { timeZone, locale }: Begun, capacity: number): Values {
  if (!own) return { ...availabilityValues(without(timeZone)), languages: [locale], capacity: String(capacity), months: '1', monthsTo: '6', contact: ['message'] };
  return {
    ...availabilityValues(own.availability),
    ...levels(own.skills),
    biography: own.biography,
    topics: own.topics.join(', '),
    languages: own.languages,
    capacity: String(own.capacity),
    months: String(own.months.from),
    monthsTo: String(own.months.to),
    styles: own.styles,
    rhythm: own.rhythm ?? '',
    culture: own.culture ?? '',
    contact: own.contact,
    motivation: own.motivation ?? '',
    proof: own.proof ?? '',
  };
}

/** What the fields of a mentee's profile hold. */
export function menteeValues(own: OwnMenteeProfile | null, { timeZone, locale }: Begun): Values {
  if (!own) return { ...availabilityValues(without(timeZone)), languages: [locale], level: '1' };
  return {
    ...availabilityValues(own.availability),
    ...levels(own.skills),
    goals: own.goals ?? '',
    level: String(own.level),
    interests: own.interests.join(', '),
    languages: own.languages,
    months: own.months === null ? '' : String(own.months),
    styles: own.styles,
    rhythm: own.rhythm ?? '',
    culture: own.culture ?? '',
  };
}
