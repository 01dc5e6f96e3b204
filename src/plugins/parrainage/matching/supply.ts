import { freePlaces, type MenteeProfile, type MentorProfile } from './types';

/** Supply against demand in one skill, one language, or one skill in one language. */
export interface Balance {
  skill?: string;
  language?: string;
  /** Mentees who want it and have nobody yet. */
  mentees: number;
  /** How many of these have a mentor above their level with a free place. */
  reachable: number;
  /** Mentors who offer it with a free place, and their free places. A place is counted wherever it could be used. */
  mentors: number;
  places: number;
}

export interface Supply {
  bySkill: Balance[];
  byLanguage: Balance[];
  bySkillAndLanguage: Balance[];
}

/** Where mentors are missing, the greatest need first. A pass over the wishes and one over what is offered. */
export function supplyAgainstDemand(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Supply {
  const [skills, languages, both] = [new Ledger(), new Ledger(), new Ledger()];
  for (const mentor of mentors) {
    const places = freePlaces(mentor);
    if (places === 0) continue;
    const best = Math.max(0, ...mentor.skills.values());
    for (const language of mentor.languages) languages.offer({ language }, best, places);
    for (const [skill, level] of mentor.skills) {
      skills.offer({ skill }, level, places);
      for (const language of mentor.languages) both.offer({ skill, language }, level, places);
    }
  }
  for (const { wants, languages: spoken } of mentees) {
    for (const language of spoken) languages.want({ language }, 0);
    for (const { skill, level } of wants) {
      skills.want({ skill }, level);
      for (const language of spoken) both.want({ skill, language }, level);
    }
  }
  return { bySkill: skills.balances(), byLanguage: languages.balances(), bySkillAndLanguage: both.balances() };
}

type Heading = Pick<Balance, 'skill' | 'language'>;

/** Counts by heading. All that is offered is put in before what is wanted. */
class Ledger {
  private readonly lines = new Map<string, { balance: Balance; highest: number }>();

  offer(heading: Heading, level: number, places: number): void {
    const line = this.line(heading);
    line.balance.mentors += 1;
    line.balance.places += places;
    line.highest = Math.max(line.highest, level);
  }

  want(heading: Heading, level: number): void {
    const line = this.line(heading);
    line.balance.mentees += 1;
    if (line.highest > level) line.balance.reachable += 1;
  }

  /** The greatest lack of places first, then the most who have nobody to reach, then by name. */
  balances(): Balance[] {
    const lack = ({ mentees, places }: Balance) => mentees - places;
    return [...this.lines.entries()]
      .sort(([one, { balance: a }], [other, { balance: b }]) => lack(b) - lack(a) || a.reachable - a.mentees - (b.reachable - b.mentees) || (one < other ? -1 : 1))
      .map(([, { balance }]) => balance);
  }

  private line(heading: Heading): { balance: Balance; highest: number } {
    const key = JSON.stringify([heading.skill, heading.language]);
    const line = this.lines.get(key) ?? { balance: { ...heading, mentees: 0, reachable: 0, mentors: 0, places: 0 }, highest: 0 };
    this.lines.set(key, line);
    return line;
  }
}
