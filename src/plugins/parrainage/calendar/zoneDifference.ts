import { offsetAt } from './zones';

/** How the clocks of another person stand to one's own: the key of the words, and their values. */
export interface ZoneDifference {
  key: 'same' | 'ahead' | 'behind';
  hours: number;
  minutes: number;
}

/** How far another's clocks are ahead of one's own at an instant, in hours and minutes. */
export function zoneDifference(own: string, other: string, at: Date): ZoneDifference {
  const ahead = Math.round((offsetAt(other, at.getTime()) - offsetAt(own, at.getTime())) / 60_000);
  const hours = Math.floor(Math.abs(ahead) / 60);
  const minutes = Math.abs(ahead) % 60;
  return { key: ahead === 0 ? 'same' : ahead > 0 ? 'ahead' : 'behind', hours, minutes };
}
