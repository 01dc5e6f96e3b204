import { drawnFrom } from './random';
import type { Level, MenteeProfile, MentorProfile, Profile, Rhythm, Wish } from './types';
import { weekOf, type WeekHours } from './week';

export interface Cohort {
  mentees: MenteeProfile[];
  mentors: MentorProfile[];
}

export interface CohortSize {
  seed: number;
  mentees: number;
  /** Mentors, about three to eight mentees where nothing is said: they have 2.3 places on the mean, so places are short. */
  mentors?: number;
}

const skills = ['writing', 'email', 'browser', 'spreadsheets', 'privacy', 'photos', 'html', 'python', 'git', 'javascript', 'sql', 'design', 'video', 'css', 'data', 'networks', 'cv', 'interviews', 'arabic-typing', 'accounting', 'accessibility', 'linux', 'robotics', 'statistics']; // prettier-ignore
const topics = ['music', 'sport', 'cooking', 'travel', 'family', 'health', 'cinema', 'gardens', 'games', 'history', 'science', 'work'];
const styles = ['guided', 'by-doing', 'listening', 'demanding', 'step-by-step'];
const cultures = ['maghreb', 'levant', 'west-africa', 'europe', 'quebec'];
const rhythms: Rhythm[] = ['weekly', 'weekly', 'weekly', 'everyTwoWeeks', 'everyTwoWeeks', 'twiceAWeek', 'monthly'];

/** Where people live: their first language, their zone in quarters east of UTC, and how many of them there are. */
const places = [
  { language: 'fr', zone: 4, share: 0.45 },
  { language: 'ar', zone: 4, share: 0.2 },
  { language: 'ar', zone: 12, share: 0.08 },
  { language: 'fr', zone: -20, share: 0.09 },
  { language: 'en', zone: 0, share: 0.1 },
  { language: 'es', zone: 4, share: 0.05 },
  { language: 'hi', zone: 22, share: 0.03 },
];

/**
 * A cohort as one might meet it, always the same for a seed: most speak French, many Arabic, some neither; common skills
 * are wanted by many and rare ones by few (Zipf's law, as words and wishes go); evenings and week-ends are free, in zones
 * from Montréal to Delhi; those who want something rare find few who know it.
 */
export function makeCohort({ seed, mentees, mentors = Math.ceil(mentees * 0.38) }: CohortSize): Cohort {
  const draw = new Draw(drawnFrom(seed));
  return {
    mentees: Array.from({ length: mentees }, (_, at) => someMentee(draw, `mentee-${numbered(at)}`)),
    mentors: Array.from({ length: mentors }, (_, at) => someMentor(draw, `mentor-${numbered(at)}`)),
  };
}

const numbered = (at: number): string => String(at + 1).padStart(5, '0');

function someMentee(draw: Draw, id: string): MenteeProfile {
  const wants = draw.someZipf(skills, 1 + draw.below(3)).map((skill) => ({ skill, level: draw.one([0, 0, 0, 1, 1, 2, 3] satisfies Wish['level'][]) }));
  const waitingDays = Math.floor(-Math.log(1 - draw.share()) * 10);
  return { ...someProfile(draw, id), wants, months: draw.one([1, 2, 3, 3, 3, 6]), waitingDays };
}

function someMentor(draw: Draw, id: string): MentorProfile {
  const known = draw.someZipf(skills, 2 + draw.below(4)).map((skill) => [skill, draw.one([2, 3, 3, 4, 4, 5] satisfies Level[])] as const);
  const capacity = draw.one([1, 1, 2, 2, 3, 3, 4, 5]);
  const active = draw.chance(0.2) ? draw.below(capacity) : 0;
  const from = draw.one([1, 1, 2, 3]);
  return { ...someProfile(draw, id), skills: new Map(known), capacity, active, months: { from, to: from + draw.below(4) } };
}

function someProfile(draw: Draw, id: string): Profile {
  const place = draw.onePlace();
  const others = ['fr', 'en', 'ar'].filter((code) => code !== place.language && draw.chance(code === 'ar' ? 0.12 : 0.4));
  return {
    id,
    languages: [place.language, ...others],
    topics: new Set(draw.some(topics, 1 + draw.below(4))),
    week: someWeek(draw, place.zone),
    styles: new Set(draw.some(styles, draw.below(3))),
    rhythm: draw.chance(0.85) ? draw.one(rhythms) : undefined,
    culture: draw.chance(0.3) ? draw.one(cultures) : undefined,
    blocked: new Set(),
  };
}

/** A few evenings, sometimes noons, and half a day of the week-end, as the clock of the zone shows them. */
function someWeek(draw: Draw, zone: number): WeekHours {
  const spans: [number, number][] = [];
  const free = (day: number, hour: number, hours: number) => spans.push([(day * 24 + hour) * 4 - zone, hours * 4]);
  for (let day = 0; day < 5; day += 1) {
    if (draw.chance(0.4)) free(day, 17 + draw.below(4), 1 + draw.below(3));
    if (draw.chance(0.12)) free(day, 12, 1);
  }
  for (let day = 5; day < 7; day += 1) if (draw.chance(0.45)) free(day, draw.one([9, 14]), 2 + draw.below(3));
  if (spans.length === 0) free(draw.below(7), 18, 2);
  return weekOf(spans);
}

/** Draws of all kinds. */
class Draw {
  constructor(readonly share: () => number) {}

  below = (limit: number): number => Math.floor(this.share() * limit);
  chance = (share: number): boolean => this.share() < share;
  one = <T>(list: readonly T[]): T => list[this.below(list.length)]!;

  some(list: readonly string[], count: number): string[] {
    const left = [...list];
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0]!);
  }

  /** So many different ones, the first of the list often and the last seldom. */
  someZipf(list: readonly string[], count: number): string[] {
    const left = [...list];
    return Array.from({ length: count }, () => left.splice(Math.floor(left.length ** this.share()) - 1, 1)[0]!);
  }

  onePlace(): (typeof places)[number] {
    let left = this.share();
    return places.find(({ share }) => (left -= share) < 0) ?? places[0]!;
  }
}
