import type { AttemptSummary, PlayerAttempt, PlayerStep, SentAnswer, StepResponse, StepState, Verdict } from './types';

/** Where an answer is on its way to the server. `lost`: kept here, and sent again as soon as possible. */
export type Sending = 'idle' | 'sending' | 'lost';

/** What is known of one step: what the server said, and what the person is about to say. */
export interface StepProgress {
  state?: StepState;
  /** What is on the screen and not judged yet. */
  draft?: StepResponse;
  /** What the last answer was, and what was said of it. `nearer`: it found one of several things to find. */
  last?: { response: StepResponse; verdict: Verdict; nearer: boolean };
  sending: Sending;
  /** The answer that is on its way, or waits for a connection. */
  pending?: SentAnswer;
  /** Stable code of what went wrong and will not mend itself. */
  trouble?: string;
  /** The button was pressed before there was an answer. */
  early?: boolean;
  hint?: string;
  hintShown: boolean;
  /** The attempt is finished: there is nothing more to answer. */
  closed: boolean;
}

export interface PlayerState {
  /** Index of the step on the screen; one past the last is the end, once there is a summary. */
  position: number;
  steps: Record<string, StepProgress>;
  finishing: Sending;
  finishTrouble?: string;
  summary?: AttemptSummary;
}

export type PlayerAction =
  | { type: 'went'; position: number }
  | { type: 'drafted'; step: string; draft: StepResponse }
  | { type: 'sent'; step: string; sent: SentAnswer }
  | { type: 'judged'; step: string; response: StepResponse; verdict: Verdict }
  | { type: 'lost'; step: string }
  | { type: 'refused'; step: string; code: string }
  | { type: 'early'; step: string }
  | { type: 'hinted'; step: string }
  | { type: 'finishing' }
  | { type: 'finishLost' }
  | { type: 'finishRefused'; code: string }
  | { type: 'finished'; summary: AttemptSummary };

/** The state of a player that has just opened an attempt; with its summary, where it is finished. */
export function openAttempt(attempt: PlayerAttempt, summary?: AttemptSummary): PlayerState {
  const steps = attempt.steps.map((step): [string, StepProgress] => [
    step.id,
    {
      state: step.state,
      draft: firstDraft(step),
      sending: 'idle',
      last: missedBefore(step),
      hint: step.state?.hint,
      hintShown: false,
      closed: attempt.finished !== undefined,
    },
  ]);
  return {
    position: clampPosition(attempt.position, attempt.steps.length + (summary ? 1 : 0)),
    steps: Object.fromEntries(steps),
    finishing: 'idle',
    summary,
  };
}

/** A miss that was the last thing to happen at a step: who comes back is told, as anybody without script is. */
function missedBefore({ state }: PlayerStep): StepProgress['last'] {
  if (!state?.response || state.solved || (state.found?.length ?? 0) > 0) return undefined;
  return { response: state.response, verdict: { right: false, state }, nearer: false };
}

/** What stands on the screen before the person has done anything: the last answer, or the items as shuffled. */
function firstDraft(step: PlayerStep): StepResponse | undefined {
  if (step.state?.response && step.state.response.kind === step.kind) return step.state.response;
  if (step.kind === 'order') return { kind: 'order', items: step.items.map((item) => item.id) };
  return undefined;
}

/** A position that exists among a number of places. */
export function clampPosition(position: number, places: number): number {
  if (!Number.isFinite(position)) return 0;
  return Math.min(Math.max(0, Math.trunc(position)), Math.max(0, places - 1));
}

/** Whether an answer can no longer be changed, or not now. */
export function isFixed(progress: StepProgress): boolean {
  return progress.closed || progress.sending !== 'idle' || (progress.state?.solved ?? false);
}

/** The first step that is judged and that nothing was answered to. */
export function firstLeft(attempt: PlayerAttempt, state: PlayerState): number | undefined {
  const left = attempt.steps.findIndex(({ id, kind }) => kind !== 'read' && !state.steps[id]?.state);
  return left < 0 ? undefined : left;
}

/** Whether a draft says enough to be judged. */
export function isComplete(draft: StepResponse | undefined): draft is StepResponse {
  if (!draft) return false;
  if (draft.kind === 'choice') return draft.options.length > 0;
  if (draft.kind === 'type') return draft.text.trim() !== '';
  return true;
}

/** The player's state after something happened. */
export function reducePlayer(state: PlayerState, action: PlayerAction): PlayerState {
  switch (action.type) {
    case 'went': {
      const places = Object.keys(state.steps).length + (state.summary ? 1 : 0);
      return { ...state, position: clampPosition(action.position, places) };
    }
    case 'drafted':
      return change(state, action.step, (step) =>
        // What was said of the last answer is not about the new one.
        isFixed(step)
          ? step
          : { ...step, draft: action.draft, last: undefined, trouble: undefined, early: false },
      );
    case 'sent':
      return change(state, action.step, (step) => ({
        ...step,
        draft: action.sent.response.kind === 'tap' ? step.draft : action.sent.response,
        sending: 'sending',
        pending: action.sent,
        trouble: undefined,
      }));
    case 'judged':
      return change(state, action.step, (step) => ({
        ...step,
        state: { ...action.verdict.state, explanationHtml: explanationOf(action.verdict) },
        last: {
          response: action.response,
          verdict: action.verdict,
          nearer: (action.verdict.state.found?.length ?? 0) > (step.state?.found?.length ?? 0),
        },
        sending: 'idle',
        pending: undefined,
        trouble: undefined,
        hint: action.verdict.hint ?? action.verdict.state.hint ?? step.hint,
      }));
    case 'lost':
      return change(state, action.step, (step) => ({ ...step, sending: 'lost' }));
    case 'refused':
      return change(state, action.step, (step) => ({
        ...step,
        sending: 'idle',
        pending: undefined,
        trouble: action.code,
      }));
    case 'early':
      return change(state, action.step, (step) => ({ ...step, early: true }));
    case 'hinted':
      return change(state, action.step, (step) => ({ ...step, hintShown: true }));
    case 'finishing':
      return { ...state, finishing: 'sending', finishTrouble: undefined };
    case 'finishLost':
      return { ...state, finishing: 'lost' };
    case 'finishRefused':
      return { ...state, finishing: 'idle', finishTrouble: action.code };
    case 'finished':
      return {
        ...state,
        finishing: 'idle',
        summary: action.summary,
        steps: Object.fromEntries(Object.entries(state.steps).map(([id, step]) => [id, { ...step, closed: true }])),
        position: Object.keys(state.steps).length,
      };
  }
}

function explanationOf(verdict: Verdict): string | undefined {
  return verdict.explanationHtml ?? verdict.state.explanationHtml;
}

function change(state: PlayerState, id: string, with_: (step: StepProgress) => StepProgress): PlayerState {
  const step = state.steps[id];
  return step ? { ...state, steps: { ...state.steps, [id]: with_(step) } } : state;
}
