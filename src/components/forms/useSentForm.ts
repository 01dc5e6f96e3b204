'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';
import { unsent, type SentForm } from './unsent';

/**
 * The state of a form that a server action answers, and how it is sent. A site that cannot be reached is an error like
 * another: what was typed stays. On the server the action itself stands in the form, which works without a script.
 */
export function useSentForm<State extends SentForm>(
  action: (state: State, form: FormData) => Promise<State>,
  values: SentForm['values'],
  locale: string,
): [state: State, send: (form: FormData) => void] {
  const kept = async (state: State, form: FormData): Promise<State> => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      return unsent(state, form, locale);
    }
  };
  const fresh = { values, errors: [], turn: 0 } as SentForm as State;
  const [state, send] = useActionState(typeof window === 'undefined' ? action : kept, fresh as Awaited<State>);
  return [state, send];
}
