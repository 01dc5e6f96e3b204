'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import { Refused, type PlayerDoor } from './door';
import { forgetAnswer, keepAnswer, keptAnswers } from './keptAnswers';
import { newKey } from './newKey';
import { openAttempt, reducePlayer } from './state';
import type { AttemptSummary, PlayerAttempt, SentAnswer, StepResponse, Verdict } from './types';

/** Seconds between one try and the next while the network is away. */
const pauses = [2, 4, 8, 15, 30];

const codeOf = (error: unknown) => (error instanceof Refused ? error.code : undefined);

/** An attempt in progress: its state, and what a person can do to it. */
export function usePlayer(attempt: PlayerAttempt, door: PlayerDoor, summary?: AttemptSummary) {
  const [state, dispatch] = useReducer(reducePlayer, attempt, (opened) => openAttempt(opened, summary));
  const travelling = useRef(new Set<string>());
  const tries = useRef(0);

  const send = useCallback(
    async (step: string, sent: SentAnswer): Promise<Verdict | undefined> => {
      // A second touch on the same button finds the first one on its way.
      if (travelling.current.has(step)) return undefined;
      travelling.current.add(step);
      const { response } = sent;
      dispatch({ type: 'sent', step, sent });
      keepAnswer(attempt.id, step, sent);
      try {
        const verdict = await door.answer(step, sent);
        tries.current = 0;
        forgetAnswer(attempt.id, step);
        dispatch({ type: 'judged', step, response, verdict });
        return verdict;
      } catch (error) {
        const code = codeOf(error);
        if (code) forgetAnswer(attempt.id, step);
        dispatch(code ? { type: 'refused', step, code } : { type: 'lost', step });
        return undefined;
      } finally {
        travelling.current.delete(step);
      }
    },
    [attempt.id, door],
  );

  const answer = useCallback(
    (step: string, response: StepResponse) => send(step, { key: newKey(), response }),
    [send],
  );

  const finish = useCallback(async () => {
    if (travelling.current.has('')) return;
    travelling.current.add('');
    dispatch({ type: 'finishing' });
    try {
      const result = await door.finish();
      tries.current = 0;
      dispatch({ type: 'finished', summary: result });
    } catch (error) {
      const code = codeOf(error);
      dispatch(code ? { type: 'finishRefused', code } : { type: 'finishLost' });
    } finally {
      travelling.current.delete('');
    }
  }, [door]);

  // What a page that was closed too early left behind is sent when it opens again.
  useEffect(() => {
    for (const [step, sent] of Object.entries(keptAnswers(attempt.id))) void send(step, sent);
  }, [send, attempt.id]);

  useEffect(() => {
    const lost = Object.entries(state.steps).filter(([, step]) => step.sending === 'lost');
    if (lost.length === 0 && state.finishing !== 'lost') return;
    const retry = () => {
      for (const [id, step] of lost) if (step.pending) void send(id, step.pending);
      if (state.finishing === 'lost') void finish();
    };
    const pause = pauses[Math.min(tries.current++, pauses.length - 1)] ?? 30;
    const timer = setTimeout(retry, pause * 1000);
    window.addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [state.steps, state.finishing, send, finish]);

  return { state, dispatch, answer, send, finish };
}
