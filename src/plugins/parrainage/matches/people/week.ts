import { weekBits, type Availability } from '../../calendar';
import type { WeekHours } from '../../matching';

/** What a profile keeps of somebody's hours, as far as an ordinary week goes. */
export type OrdinaryWeek = Pick<Availability, 'timeZone' | 'weekly'>;

/** Makes weeks of quarter hours as the clocks stand now. Many people give the same hours: each week is reckoned once. */
export function weekMaker(now = new Date()): (hours: OrdinaryWeek) => WeekHours {
  const known = new Map<string, WeekHours>();
  return ({ timeZone, weekly }) => {
    const key = JSON.stringify([timeZone, weekly]);
    const found = known.get(key) ?? weekBits({ timeZone, weekly, exceptions: [], holidays: [] }, now);
    known.set(key, found);
    return found;
  };
}
