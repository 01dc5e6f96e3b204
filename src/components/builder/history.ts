/** A value with what it was before and what was taken back, step by step. */
export interface History<T> {
  now: T;
  past: readonly T[];
  future: readonly T[];
  /** What the last change was about: changes about the same thing, one after the other, are one step. */
  about: string | null;
}

export type HistoryAction<T> =
  | { type: 'changed'; to: T; about?: string }
  /** What comes next is a step of its own, even about the same thing. */
  | { type: 'paused' }
  | { type: 'undone' }
  | { type: 'redone' };

const mostSteps = 100;

/** A value that has no past yet. */
export function newHistory<T>(now: T): History<T> {
  return { now, past: [], future: [], about: null };
}

/** The history after an act. */
export function historyAfter<T>(history: History<T>, action: HistoryAction<T>): History<T> {
  const { now, past, future, about } = history;
  switch (action.type) {
    case 'changed': {
      if (action.to === now) return history;
      const goesOn = action.about !== undefined && action.about === about;
      return {
        now: action.to,
        past: goesOn ? past : [...past, now].slice(-mostSteps),
        future: [],
        about: action.about ?? null,
      };
    }
    case 'paused':
      return about === null ? history : { ...history, about: null };
    case 'undone': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { now: before, past: past.slice(0, -1), future: [now, ...future], about: null };
    }
    case 'redone': {
      const [after] = future;
      if (after === undefined) return history;
      return { now: after, past: [...past, now], future: future.slice(1), about: null };
    }
  }
}
