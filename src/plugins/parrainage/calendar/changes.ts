import { occurrencesOf, ruleOf, type Change } from './occurrences';
import type { Problem } from './problems';
import { ruleText, type Rule } from './rule';
import type { Series } from './series';
import { localTime, weekdayOf } from './zones';

/** A series with what became of its occurrences. */
export interface ChangedSeries {
  series: Series;
  changes: Change[];
}

/** One occurrence at another time, of another length, or cancelled. A later change of the same one adds to the earlier. */
export function changeOccurrence({ series, changes }: ChangedSeries, change: Change): { changed: ChangedSeries } | { problem: Problem } {
  const id = change.recurrenceId.getTime();
  if (!occurrencesOf(series).some(({ recurrenceId }) => recurrenceId.getTime() === id)) return notAnOccurrence;
  const before = changes.find(({ recurrenceId }) => recurrenceId.getTime() === id);
  const others = changes.filter((one) => one !== before);
  return { changed: { series, changes: [...others, { ...before, ...change }].sort(byTime) } };
}

/** A series cut in two: what stays as it was, and what is another series from then on. */
export interface Split {
  /** Null where the first occurrence is among the changed ones: nothing of it stays. */
  before: ChangedSeries | null;
  /** Null where what follows is cancelled. It is another calendar object: it needs a UID of its own. */
  after: ChangedSeries | null;
}

/**
 * This occurrence and all that follow: cancelled (`to` is null), or begun at another time, of another length. Where it
 * moves to another day, so do all: a weekly series to that weekday, a monthly one to that day or n-th weekday. Calendars
 * do not understand RANGE=THISANDFUTURE (RFC 5545 3.2.13), so the series ends before and another one begins. As many
 * follow as before; what was agreed for single ones of them stays agreed.
 */
export function splitSeries(
  { series, changes }: ChangedSeries,
  recurrenceId: Date,
  to: { startsAt: Date; durationMinutes?: number } | null,
): { split: Split } | { problem: Problem } {
  const rule = ruleOf(series);
  const all = occurrencesOf(series);
  const index = all.findIndex((one) => one.recurrenceId.getTime() === recurrenceId.getTime());
  if (index < 0 || !rule) return notAnOccurrence;
  const last = all[index - 1]?.recurrenceId ?? null;
  const before = last && {
    series: { ...series, rule: ruleText({ ...rule, count: null, until: last }) },
    changes: changes.filter((change) => change.recurrenceId < recurrenceId),
  };
  if (!to) return { split: { before, after: null } };

  const moved = { ...movedRule(rule, series, recurrenceId, to.startsAt), count: all.length - index, until: null };
  const after: Series = {
    ...series,
    startsAt: to.startsAt,
    durationMinutes: to.durationMinutes ?? series.durationMinutes,
    rule: ruleText(moved),
  };
  const follow = occurrencesOf(after);
  const kept = changes.flatMap((change): Change[] => {
    const at = all.findIndex((one) => one.recurrenceId.getTime() === change.recurrenceId.getTime()) - index;
    // The one that is being moved is where it is moved to.
    return at > 0 && follow[at] ? [{ ...change, recurrenceId: follow[at].recurrenceId }] : [];
  });
  return { split: { before, after: { series: after, changes: kept } } };
}

const notAnOccurrence: { problem: Problem } = { problem: { code: 'notAnOccurrence', field: 'occurrence' } };

const byTime = (a: Change, b: Change) => a.recurrenceId.getTime() - b.recurrenceId.getTime();

/** The rule that holds where one of its occurrences begins at another time. */
function movedRule(rule: Rule, { timeZone }: Series, from: Date, to: Date): Rule {
  const [before, after] = [from, to].map((at) => localTime(timeZone, at).date) as [string, string];
  if (before === after) return rule;
  const day = weekdayOf(after);
  if (rule.frequency === 'WEEKLY') {
    const later = (one: number) => ((one - 1 + day - weekdayOf(before) + 7) % 7) + 1;
    // Weeks begin so much later as well, or days that were of one week would come to lie in two.
    const weekStart = rule.interval > 1 && rule.days.length > 1 ? later(rule.weekStart) : rule.weekStart;
    return { ...rule, days: rule.days.map(later).sort(), weekStart };
  }
  const [, month, ofMonth] = after.split('-').map(Number) as [number, number, number];
  const days = new Date(Date.UTC(Number(after.slice(0, 4)), month, 0)).getUTCDate();
  if (rule.nth) {
    const isLast = ofMonth > days - 7;
    const nth = isLast && (rule.nth.nth === -1 || ofMonth > 28) ? -1 : Math.ceil(ofMonth / 7);
    return { ...rule, nth: { nth, day } };
  }
  return { ...rule, monthDay: rule.monthDay === -1 && ofMonth === days ? -1 : ofMonth };
}
