import { bulkScorer, tableOf } from './bulk';
import type { Criterion, View } from './criteria/criterion';
import { languagesSpoken } from './criteria/affinity';
import { reasonsAgainst, startsOf } from './filters';
import { freePlaces, type MenteeProfile, type MentorProfile } from './types';
import { Teachers } from './wishTable';

/**
 * All pairs that may meet, by mentee: those of mentee i lie from start[i] to start[i + 1], each with the number of its
 * mentor, rising, and its value. Eight bytes a pair.
 */
export interface Pairs {
  start: Int32Array;
  mentor: Int32Array;
  value: Int32Array;
}

/** Whom pairs are looked for among. */
export interface Candidates {
  mentees: readonly MenteeProfile[];
  mentors: readonly MentorProfile[];
  /** The places to give of each mentor: those that are free, where nothing is said. */
  places?: Int32Array;
  /** Pairs that must not be: the ids of mentors by that of the mentee. */
  forbidden?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The free places of each mentor. */
export const placesOf = (mentors: readonly MentorProfile[]): Int32Array => Int32Array.from(mentors, freePlaces);

/**
 * Finds and weighs all pairs that may meet: those of `mayMeet`, with the scores of `scorerOf`. It asks the same in another
 * order, over columns of numbers: a byte for each mentee and mentor decides most, a few words of bits the rest.
 */
export function pairsOf({ mentees, mentors, places = placesOf(mentors), forbidden }: Candidates, criteria: readonly Criterion[], view: View): Pairs {
  const teachers = new Teachers(mentors, places);
  const scorer = bulkScorer(criteria, view, { mentees, mentors, teachers });
  const speaking = languageTest(mentees, mentors);
  const hours = new Hours(mentors);
  const guarded = Uint8Array.from(mentors, ({ blocked }) => Number(blocked.size > 0));
  const ids = new Map(mentors.map(({ id }, at) => [id, at]));

  const start = new Int32Array(mentees.length + 1);
  const found = new Growing();
  mentees.forEach((mentee, at) => {
    const fit = teachers.above(mentee);
    const [speaks, score] = [speaking(at), scorer(at)];
    hours.look(mentee);
    const self = ids.get(mentee.id) ?? -1;
    const careful = mentee.blocked.size > 0;
    const spared = forbidden?.get(mentee.id);
    for (let mentor = 0; mentor < fit.length; mentor += 1) {
      if (fit[mentor] === 0 || speaks(mentor) === 0 || !hours.common(mentor) || mentor === self) continue;
      if ((careful || guarded[mentor] === 1) && reasonsAgainst.blocked(mentee, mentors[mentor]!)) continue;
      if (spared?.has(mentors[mentor]!.id)) continue;
      found.push(mentor, score(mentor));
    }
    start[at + 1] = found.length;
  });
  return { start, ...found.arrays() };
}

/** 1 for those who have a language in common, 0 for others. */
function languageTest(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): (mentee: number) => (mentor: number) => number {
  const ask = (mentee: number, mentor: number) => Number(!reasonsAgainst.noCommonLanguage(mentees[mentee]!, mentors[mentor]!));
  return tableOf(languagesSpoken, mentees, mentors, ask) ?? ((mentee) => (mentor) => ask(mentee, mentor));
}

/** When sessions can begin, of all mentors one after the other. */
class Hours {
  private readonly words: number;
  private readonly starts: Uint32Array;
  private mentee = new Uint32Array();
  /** Which words of the mentee's week are not empty. */
  private readonly used: number[] = [];

  constructor(mentors: readonly MentorProfile[]) {
    this.words = mentors[0]?.week.length ?? 0;
    this.starts = new Uint32Array(this.words * mentors.length);
    mentors.forEach(({ week }, at) => this.starts.set(startsOf(week), at * this.words));
  }

  look({ week }: MenteeProfile): void {
    this.mentee = Uint32Array.from(startsOf(week));
    this.used.length = 0;
    this.mentee.forEach((word, at) => word !== 0 && this.used.push(at));
  }

  common(mentor: number): boolean {
    const from = mentor * this.words;
    for (const word of this.used) if ((this.mentee[word]! & this.starts[from + word]!) !== 0) return true;
    return false;
  }
}

/** Two columns of numbers that grow. */
class Growing {
  length = 0;
  private mentor = new Int32Array(1024);
  private value = new Int32Array(1024);

  push(mentor: number, value: number): void {
    if (this.length === this.mentor.length) {
      this.mentor = widened(this.mentor);
      this.value = widened(this.value);
    }
    this.mentor[this.length] = mentor;
    this.value[this.length] = value;
    this.length += 1;
  }

  arrays(): { mentor: Int32Array; value: Int32Array } {
    return { mentor: this.mentor.slice(0, this.length), value: this.value.slice(0, this.length) };
  }
}

function widened(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
