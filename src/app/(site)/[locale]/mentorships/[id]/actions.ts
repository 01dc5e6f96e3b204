'use server';

import { redirect } from 'next/navigation';
import {
  acceptMentorship, addressAfter, answerHandover, answerProposal, declineMentorship, endMentorship, extendMentorship, giveLastFeedback, pauseMentorship, proposeChange,
  resumeMentorship, saveGoals, withdrawRequest, type Act,
} from '@mentora/parrainage/site';
import { handleForm, type SentForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

type Work = (mentorship: string, sent: SentForm) => Promise<Act>;

/** Does something to a relation, and leads back to its page, which says that it was done. */
function onRelation(state: FormState, form: FormData, keep: readonly string[], work: Work): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep,
    work: async (sent) => {
      const id = sent.text('mentorship');
      const act = await work(id, sent);
      redirect(addressAfter(sent.locale, act, id));
    },
  });
}

const number = (text: string) => (text === '' ? undefined : Number(text));

/** Says yes to who asks. */
export async function acceptAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, [], async (mentorship, { req }) => {
    await acceptMentorship(req, { mentorship });
    return 'accepted';
  });
}

/** Says no to who asks, with a reason. */
export async function declineAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['reason', 'comment'], async (mentorship, { req, text }) => {
    await declineMentorship(req, { mentorship, reason: text('reason'), comment: text('comment') });
    return 'declined';
  });
}

/** Proposes another template or another length. */
export async function proposeAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['template', 'durationMonths', 'comment'], async (mentorship, { req, text }) => {
    await proposeChange(req, { mentorship, template: text('template') || undefined, durationMonths: number(text('durationMonths')), comment: text('comment') });
    return 'proposed';
  });
}

/** Says whether one agrees with what is proposed. */
export async function answerAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, [], async (mentorship, { req, text }) => {
    const accept = text('accept') === 'yes';
    await answerProposal(req, { mentorship, accept });
    return accept ? 'agreed' : 'refused';
  });
}

/** Takes back a request. */
export async function withdrawAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, [], async (mentorship, { req }) => {
    await withdrawRequest(req, { mentorship });
    return 'withdrawn';
  });
}

/** Pauses until a day. */
export async function pauseAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['reason', 'resumeOn'], async (mentorship, { req, text }) => {
    await pauseMentorship(req, { mentorship, reason: text('reason'), resumeOn: text('resumeOn') });
    return 'paused';
  });
}

/** Ends a pause before its day. */
export async function resumeAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, [], async (mentorship, { req }) => {
    await resumeMentorship(req, { mentorship });
    return 'resumed';
  });
}

/** Moves the planned end. */
export async function extendAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['months'], async (mentorship, { req, text }) => {
    await extendMentorship(req, { mentorship, months: Number(text('months')) });
    return 'extended';
  });
}

/** Ends a relation, with the reason and the answers to two questions. */
export async function endAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['reason', 'comment', 'helped', 'again'], async (mentorship, { req, text }) => {
    const again = text('again');
    const survey = { helped: number(text('helped')) ?? null, again: again === '' ? null : again === 'yes' };
    await endMentorship(req, { mentorship, reason: text('reason'), comment: text('comment'), survey });
    return 'ended';
  });
}

/** Says anew what is to be reached. */
export async function goalsAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['goals'], async (mentorship, { req, text }) => {
    await saveGoals(req, { mentorship, goals: text('goals') });
    return 'goals';
  });
}

/** Says whether another mentor may carry on, and what may go along. */
export async function handoverAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['share', 'message'], async (mentorship, { req, text, all }) => {
    const accept = text('accept') === 'yes';
    await answerHandover(req, { mentorship, accept, shareNotes: all('share').includes('notes'), message: text('message') });
    return accept ? 'handedOver' : 'stayed';
  });
}

/** Says a last word. */
export async function sayAction(state: FormState, form: FormData): Promise<FormState> {
  return onRelation(state, form, ['stars', 'text'], async (mentorship, { req, text }) => {
    await giveLastFeedback(req, { mentorship, stars: number(text('stars')) as number, text: text('text') });
    return 'said';
  });
}
