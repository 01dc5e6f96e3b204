'use server';

import { changeSession, flagSession, savePreparation, tickPreparation } from '@mentora/parrainage/site';
import type { FormState } from '@/app/forms/state';
import { onSession } from './onSession';

/** Changes what a session is about, or where it is. */
export async function about(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['agenda', 'place'], async (which, { req, text }) => {
    await changeSession(req, { ...which, agenda: text('agenda'), place: text('place') });
    return 'changed';
  });
}

/** Ticks what is prepared. */
export async function tick(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['done'], async (which, { req, text, all }) => {
    await tickPreparation(req, { ...which, list: text('list'), done: all('done') });
    return 'prepared';
  });
}

/** Writes what to prepare. */
export async function prepare(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['checklist', 'questions', 'resources'], async (which, { req, text }) => {
    await savePreparation(req, { ...which, checklist: text('checklist'), questions: text('questions'), resources: text('resources') });
    return 'prepared';
  });
}

/** Flags a session. */
export async function flag(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['reason'], async (which, { req, text }) => {
    await flagSession(req, { ...which, reason: text('reason') as 'other' });
    return 'flagged';
  });
}
