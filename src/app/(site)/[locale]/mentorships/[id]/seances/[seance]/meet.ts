'use server';

import { acceptSession, agreeToMove, askToMove, cancelSession, completeSession, declineSession, markAttendance, refuseToMove, startSession, typedTime } from '@mentora/parrainage/site';
import type { FormState } from '@/app/forms/state';
import { onSession } from './onSession';

/** Says that a time is all right. */
export async function accept(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req }) => {
    await acceptSession(req, which);
    return 'accepted';
  });
}

/** Says no to a time. */
export async function decline(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['reason'], async (which, { req, text }) => {
    await declineSession(req, { ...which, reason: text('reason') });
    return 'declined';
  });
}

/** Asks for another time. */
export async function move(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['startsAt', 'date', 'time', 'durationMinutes', 'scope', 'reason'], async (which, { req, text }) => {
    const scope = text('scope') === 'following' ? ('following' as const) : ('one' as const);
    const wish = { startsAt: typedTime(text), durationMinutes: Number(text('durationMinutes')), timeZone: text('timeZone') };
    await askToMove(req, { ...which, ...wish, scope, reason: text('reason') });
    return 'moveAsked';
  });
}

/** Agrees to another time. */
export async function agree(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req }) => {
    await agreeToMove(req, which);
    return 'moved';
  });
}

/** Keeps the time that was agreed on. */
export async function refuse(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req }) => {
    await refuseToMove(req, which);
    return 'moveRefused';
  });
}

/** Calls a session off, or it and all that follow. */
export async function cancel(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['scope', 'reason'], async (which, { req, text }) => {
    const scope = text('scope') === 'following' ? ('following' as const) : ('one' as const);
    const { late } = await cancelSession(req, { ...which, scope, reason: text('reason') });
    return late ? 'cancelledLate' : 'cancelled';
  });
}

/** Begins a session, or joins it. */
export async function start(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req }) => {
    await startSession(req, which);
    return 'started';
  });
}

/** Ends a session. */
export async function complete(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, [], async (which, { req }) => {
    await completeSession(req, which);
    return 'completed';
  });
}

/** Says who was there. */
export async function attendance(state: FormState, form: FormData): Promise<FormState> {
  return onSession(state, form, ['mentor', 'mentee'], async (which, { req, text }) => {
    const there = (side: string) => (text(side) === '' ? undefined : text(side) === 'yes');
    await markAttendance(req, { ...which, mentor: there('mentor'), mentee: there('mentee') });
    return 'attended';
  });
}
