import type { Locale } from '@mentora/platform/i18n';
import { careActions, type CareAction } from '../../../mentorships/care/careForMentorships';
import { translator } from '../../../messages';
import type { DeskWords } from './CareDesk';
import { knownProblems } from './problems';

/** What can be done from the list: those of it that run. */
const order: readonly CareAction[] = ['remind', 'mediate', 'hand-over', 'pause', 'resume', 'extend', 'end'];

/** All that the desk says; sentences with a figure are made in the browser, from the same messages. */
export function deskWords(locale: Locale): DeskWords {
  const words = translator(locale, 'care');
  const plain = (key: 'title' | 'action' | 'reason' | 'reasonHint' | 'resumeOn' | 'months' | 'mentor' | 'noMentor' | 'go' | 'back' | 'sending' | 'failed' | 'done' | 'open' | 'again') => words(`desk.${key}`);
  return {
    caption: words('caption'),
    columns: [words('choose'), words('people'), words('level'), words('why'), words('since'), words('until'), words('messages')],
    actions: order.filter((one) => careActions.includes(one)).map((value) => ({ value, label: words(`actions.${value}`), help: words(`help.${value}`) })),
    title: plain('title'),
    action: plain('action'),
    reason: plain('reason'),
    reasonHint: plain('reasonHint'),
    resumeOn: plain('resumeOn'),
    months: plain('months'),
    mentor: plain('mentor'),
    noMentor: plain('noMentor'),
    go: plain('go'),
    back: plain('back'),
    sending: plain('sending'),
    failed: plain('failed'),
    done: plain('done'),
    open: plain('open'),
    again: plain('again'),
    chosen: (words.raw('desk.chosen') as string),
    question: (words.raw('desk.question') as string),
    sure: (words.raw('desk.sure') as string),
    outcome: (words.raw('desk.outcome') as string),
    problems: Object.fromEntries(knownProblems.map((code) => [code, words(`problems.${code}`)])),
  };
}
