import type { MenteeProfile, MentorProfile } from './types';

/** Levels of a skill, with none. */
const base = 6;

/** Up to so many wishes the levels of a mentor in all of them are one small number. */
const mostWishes = 4;

/** Levels by skill, a column of all mentors for each: what a mentee wants is read from a few columns. Made once a cohort. */
export class Teachers {
  private readonly free: Uint8Array;
  private readonly fit: Uint8Array;
  private readonly codes: Uint16Array;
  private readonly levels = new Map<string, Uint8Array>();

  constructor(mentors: readonly MentorProfile[], places: Int32Array) {
    this.free = Uint8Array.from(places, (count) => Number(count > 0));
    this.fit = new Uint8Array(mentors.length);
    this.codes = new Uint16Array(mentors.length);
    mentors.forEach(({ skills }, at) => {
      for (const [skill, level] of skills) {
        const column = this.levels.get(skill) ?? new Uint8Array(mentors.length);
        this.levels.set(skill, column);
        column[at] = level;
      }
    });
  }

  /** 1 for each mentor with a place who is above in a skill wanted. The answer is good until the next question. */
  above({ wants }: MenteeProfile): Uint8Array {
    if (wants.length === 0) return this.free;
    const { fit, free } = this;
    fit.fill(0);
    for (const { skill, level } of wants) {
      const column = this.levels.get(skill);
      if (column) for (let at = 0; at < fit.length; at += 1) fit[at]! |= Number(column[at]! > level) & free[at]!;
    }
    return fit;
  }

  /**
   * The levels of each mentor in the skills wanted, as a number below `codesOf(mentee)`: the same for mentors of the same
   * levels in them. The answer is good until the next question.
   */
  codesFor({ wants }: MenteeProfile): Uint16Array {
    const { codes } = this;
    codes.fill(0);
    for (const { skill } of wants) {
      const column = this.levels.get(skill);
      for (let at = 0; at < codes.length; at += 1) codes[at] = codes[at]! * base + (column ? column[at]! : 0);
    }
    return codes;
  }
}

/** How many different mentors a mentee can tell apart by wishes; undefined where they are too many to keep a place for each. */
export const codesOf = ({ wants }: MenteeProfile): number | undefined => (wants.length <= mostWishes ? base ** wants.length : undefined);
