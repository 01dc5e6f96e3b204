'use server';

import { addAction as addIt, askForFeedback, changeAction, rateSession, removeAction as removeIt, saveNotes, shareSummary } from '@mentora/parrainage/site';
import type { FormState } from '@/app/forms/state';
import { draftInForm } from './draftInForm';
import { onSession } from './onSession';

/** Saves notes where no script does as they are typed. */
export async function notes(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req, text }) => {
    await saveNotes(req, { ...which, own: text('own'), shared: text('shared'), version: Number(text('version')) });
    return 'notes';
  });
}

/** Shares the summary as it was edited; or drafts it first, where that is the button that was pressed. */
export async function summary(state: FormState, form: FormData): Promise<FormState> {
  if (form.get('act') === 'draft') return draftInForm(state, form);
  return onSession(state, form, ['summary'], async (which, { req, text }) => {
    await shareSummary(req, { ...which, summary: text('summary') });
    return 'shared';
  });
}

/** Writes down something to do. */
export async function addAction(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['text', 'side', 'dueOn'], async (which, { req, text }) => {
    const side = text('side') as 'mentor' | '';
    await addIt(req, { ...which, text: text('text'), side: side || null, dueOn: text('dueOn') || null });
    return 'action';
  });
}

/** Says of something to do that it is done, or not yet. */
export async function doneAction(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req, text }) => {
    await changeAction(req, { ...which, action: text('action'), done: text('done') === 'yes' });
    return 'action';
  });
}

/** Takes something off the list. */
export async function removeAction(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req, text }) => {
    await removeIt(req, { ...which, action: text('action') });
    return 'changed';
  });
}

/** Says how a session was. */
export async function rate(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['rating', 'comment'], async (which, { req, text }) => {
    await rateSession(req, { ...which, rating: (text('rating') === '' ? undefined : Number(text('rating'))) as number, comment: text('comment') });
    return 'rated';
  });
}

/** Asks the other how it was. */
export async function askFeedback(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req }) => {
    await askForFeedback(req, which);
    return 'feedbackAsked';
  });
}
