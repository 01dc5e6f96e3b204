import type { Plan } from '../templates/planOf';

interface Course {
  startedAt: string | null;
  /** From when progress counts, where that is not the beginning: of a relation that carries on another one. */
  countsFrom?: string | null;
  plannedEnd: string | null;
  pausedAt: string | null;
  endedAt: string | null;
}

/** How far a relation has come: in hundredths of its time until goals say more, with days gone by and left. */
export interface Progress {
  percent: number;
  daysElapsed: number;
  daysLeft: number;
}

const day = 86_400_000;

/** Where a relation is between its beginning and its planned end; time stands still in a pause, and at the end. */
export function progressOf({ startedAt, countsFrom, plannedEnd, pausedAt, endedAt }: Course, now: Date): Progress | null {
  if (!startedAt || !plannedEnd) return null;
  const [began, from, to] = [Date.parse(startedAt), Date.parse(countsFrom ?? startedAt), Date.parse(plannedEnd)];
  const at = Math.max(began, Date.parse(endedAt ?? pausedAt ?? now.toISOString()));
  const percent = to > from ? Math.min(100, Math.floor((100 * (at - from)) / (to - from))) : 100;
  return { percent, daysElapsed: Math.floor((at - began) / day), daysLeft: Math.max(0, Math.ceil((to - at) / day)) };
}

/** The checkpoints of a plan with what has been reached, and which comes next, by its place; null where all are. */
export function phaseOf(plan: Plan | null, percent: number): { reached: number; next: number | null } {
  const checkpoints = plan?.checkpoints ?? [];
  const reached = checkpoints.filter(({ share }) => share <= percent).length;
  return { reached, next: reached < checkpoints.length ? reached : null };
}
