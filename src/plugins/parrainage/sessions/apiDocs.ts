import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { addAction } from './commands/addAction';
import { askToMove } from './commands/askToMove';
import { cancelSession } from './commands/cancelSession';
import { changeAction } from './commands/changeAction';
import { changeSession } from './commands/changeSession';
import { declineSession } from './commands/declineSession';
import { draftSummary } from './commands/draftSummary';
import { flagSession } from './commands/flagSession';
import { holdSlot } from './commands/holdSlot';
import { markAttendance } from './commands/markAttendance';
import { planSession } from './commands/planSession';
import { rateSession } from './commands/rateSession';
import { removeAction } from './commands/removeAction';
import { saveNotes } from './commands/saveNotes';
import { shareSummary } from './commands/shareSummary';
import { previewInput } from './queries/preview';

const relation = ['mentorship'];
const one = ['mentorship', 'session'];
const base = '/api/mentorships/:id';

const session = (endpoint: string, summary: string, answers: string, more: Partial<ApiDoc> = {}): ApiDoc => ({ endpoint, part: 'sessions', summary, answers, ...more });
const act = (verb: string, summary: string, answers: string, more: Partial<ApiDoc> = {}) => session(`PATCH ${base}/sessions/:session/${verb}`, summary, answers, more);

const historyQuery = {
  q: 'Words of the agenda, the shared notes or the summary, of the type, or of the other’s name.',
  type: 'Those of one type.',
  person: 'Those with one person.',
  from: 'From this day on, by one’s own clock.',
  to: 'Until this one.',
};

/** What the OpenAPI document says of sessions. */
export const sessionDocs: ApiDoc[] = [
  session(`GET ${base}/sessions`, 'List the sessions of a mentorship of one’s own', 'A page of sessions under `docs`, by time.', {
    query: {
      from: 'Those that end after this instant.',
      to: 'Those that begin before it.',
      status: 'planned, in-progress, completed, missed or cancelled',
      series: 'Those of one series.',
      q: 'Words of the agenda, the shared notes or the summary.',
      sort: 'startsAt, or -startsAt for the latest first',
      page: 'Which page, 1 at first.',
      limit: 'How many on a page: 20 unless told, 100 at most.',
    },
  }),
  session(`POST ${base}/sessions`, 'Plan a session, or a series by an RRULE', 'The first session, with each under `occurrences`; 409 `sessionTaken` names the times that are taken, and nothing is planned.', {
    body: bodyOf(planSession, relation),
  }),
  session(`POST ${base}/sessions/preview`, 'See what a series would be', 'Its occurrences, whether each is taken, where summer time moves an hour, and what does not exist.', {
    body: bodyOf({ input: previewInput }, relation),
  }),
  session(`GET ${base}/sessions/figures`, 'Count the sessions of a mentorship of one’s own', 'How many there are of each state, the minutes spent together, and who has cancelled late how often.'),
  session(`GET ${base}/sessions/csv`, 'Export the sessions of a mentorship of one’s own', 'A table, the first session first.', { type: 'text/csv' }),
  session(`GET ${base}/sessions/pdf`, 'Export the sessions of a mentorship of one’s own that are behind as a document', 'The document.', { type: 'application/pdf', query: historyQuery }),
  session(`GET ${base}/free-times`, 'Find times at which both are free', 'Slots to choose from, and the free hours of each.', {
    query: {
      from: 'From this instant on; now, if not given.',
      to: 'Until this one: two weeks later unless told, two months at most.',
      durationMinutes: 'How long: 60 unless told.',
      step: 'Slots begin each 15, 30 or 60 minutes.',
      timeZone: 'By whose clock; one’s own, if not given.',
    },
  }),
  session(`POST ${base}/hold`, 'Hold a slot for a few minutes', 'Until when it is held; 409 where it is taken.', { body: bodyOf(holdSlot, relation) }),
  session(`DELETE ${base}/hold`, 'Let go of the slot that one holds', 'That it is done.'),
  session(`GET ${base}/sessions/:session`, 'Read a session of one’s own', 'The session with its preparation, notes, summary and what is to be done.'),
  session(`GET ${base}/sessions/:session/ics`, 'Get a session as a file for a calendar', 'The file.', { type: 'text/calendar' }),
  act('details', 'Change what a session is about', 'Its state.', { body: bodyOf(changeSession, one) }),
  act('accept', 'Agree to a time outside of one’s hours', 'Its state.'),
  act('decline', 'Say no to a time outside of one’s hours', 'Its state, and the sessions that will not be.', { body: bodyOf(declineSession, one) }),
  act('move', 'Ask for another time', 'What was asked for.', { body: bodyOf(askToMove, one) }),
  act('agree', 'Agree to another time', 'The session at its new time; 409 where that is taken meanwhile.'),
  act('refuse', 'Refuse another time, or take back what one has asked for', 'The session keeps its time.'),
  act('cancel', 'Cancel a session, or it and all that follow', 'Its state, whether that was late, and the sessions that will not be.', { body: bodyOf(cancelSession, one) }),
  act('start', 'Begin a session, or join it', 'Its state, and since when it is under way.'),
  act('complete', 'End a session that is under way', 'Its state, and the minutes that it took.'),
  act('attendance', 'Say who was there', 'Who was, and its state.', { body: bodyOf(markAttendance, one) }),
  act('notes', 'Save notes', 'The version of the shared notes; 409 `notesChanged` with what stands there, where the other was quicker.', { body: bodyOf(saveNotes, one) }),
  act('summary', 'Draft a summary', 'A draft, which is not kept; `by` says whether the `model` of the site or the `rules` made it.', { body: bodyOf(draftSummary, one) }),
  act('share', 'Share the summary', 'The summary, and when it was shared.', { body: bodyOf(shareSummary, one) }),
  act('rate', 'Say how a session was', 'What was said.', { body: bodyOf(rateSession, one) }),
  act('ask-feedback', 'Ask the other how a session was', 'That it is asked; 409 where it was before.'),
  act('flag', 'Flag a session', 'That it is flagged.', { body: bodyOf(flagSession, one) }),
  session(`POST ${base}/sessions/:session/actions`, 'Add something that is to be done', 'It, with its id.', { body: bodyOf(addAction, one) }),
  session(`PATCH ${base}/sessions/:session/actions`, 'Say whether something is done', 'Whether it is.', { body: bodyOf(changeAction, one) }),
  session(`DELETE ${base}/sessions/:session/actions`, 'Take something off what is to be done', 'That it is done.', { body: bodyOf(removeAction, one) }),
  session('GET /api/calendar/:token', 'Read a calendar by its private address', 'The calendar.', { type: 'text/calendar' }),
  session('GET /api/session-history/csv', 'Export one’s own sessions that are behind, of all mentorships', 'A table, the first session first.', { type: 'text/csv', query: historyQuery }),
  session('GET /api/session-history/pdf', 'Export one’s own sessions that are behind, of all mentorships, as a document', 'The document, with the latest 500.', { type: 'application/pdf', query: historyQuery }),
  session('GET /api/calendar-feed', 'See the private address of one’s calendar', 'The address under `feed`, null where there is none, and what adds it to known calendars.'),
  session('POST /api/calendar-feed', 'Make a private address for one’s calendar', 'The address; the one before opens nothing any more.'),
  session('DELETE /api/calendar-feed', 'Take the private address of one’s calendar back', 'That there is none.'),
];
