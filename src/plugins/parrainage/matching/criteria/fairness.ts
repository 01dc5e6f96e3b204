import { freePlaces } from '../types';
import type { Criterion } from './criterion';

/** Mentors who lead less than they could come first, so that nobody carries all. To a mentor, every mentee is the same here. */
export const workload: Criterion = {
  key: 'workload',
  weight: 6,
  share: { mentor: 0 },
  looksAt: { mentee: () => '', mentor: (mentor) => `${mentor.capacity} ${mentor.active}` },
  score: (_mentee, mentor) => (mentor.capacity > 0 ? freePlaces(mentor) / mentor.capacity : 0),
  explain: (_mentee, mentor) => {
    const free = freePlaces(mentor);
    return free * 2 >= mentor.capacity && free > 0 ? { key: 'matching.why.workload', values: { free } } : null;
  },
};

/** Days after which waiting counts half of what it can ever count. */
const halfway = 14;

/** Who has waited longer rises, without end but ever more slowly. In the mentee's own list it changes nothing. */
export const waiting: Criterion = {
  key: 'waiting',
  weight: 10,
  share: { mentee: 0 },
  looksAt: { mentee: (mentee) => String(mentee.waitingDays), mentor: () => '' },
  score: ({ waitingDays }) => waitingDays / (waitingDays + halfway),
  explain: ({ waitingDays }) => (waitingDays >= 7 ? { key: 'matching.why.waiting', values: { days: Math.floor(waitingDays) } } : null),
};
