import { demand, readInput } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { bodyOf, idIn, localeOf } from '@mentora/platform/doors';
import { acceptSession } from '../commands/acceptSession';
import { addAction } from '../commands/addAction';
import { askForFeedback } from '../commands/askForFeedback';
import { askToMove } from '../commands/askToMove';
import { agreeToMove } from '../commands/agreeToMove';
import { cancelSession } from '../commands/cancelSession';
import { changeAction } from '../commands/changeAction';
import { changeSession } from '../commands/changeSession';
import { completeSession } from '../commands/completeSession';
import { declineSession } from '../commands/declineSession';
import { draftSummary } from '../commands/draftSummary';
import { flagSession } from '../commands/flagSession';
import { holdSlot } from '../commands/holdSlot';
import { markAttendance } from '../commands/markAttendance';
import { planSession } from '../commands/planSession';
import { rateSession } from '../commands/rateSession';
import { refuseToMove } from '../commands/refuseToMove';
import { releaseSlot } from '../commands/releaseSlot';
import { removeAction } from '../commands/removeAction';
import { saveNotes } from '../commands/saveNotes';
import { shareSummary } from '../commands/shareSummary';
import { startSession } from '../commands/startSession';
import { freeTimes, freeTimesInput } from '../queries/freeTimes';
import { previewSessions } from '../queries/preview';
import { sessionDetail } from '../queries/sessionDetail';
import { sessionFigures } from '../queries/sessionFigures';
import { listInput, sessionList } from '../queries/sessionList';
import { calendarEndpoints } from './calendar';
import { actOn, makeIn, sessionIn, withSession } from './doors';

/** The doors of sessions, for the two of a relation; to anybody else there is nothing there. */
export const sessionEndpoints: Endpoint[] = [
  makeIn('sessions', planSession),
  makeIn('sessions/preview', previewSessions, 200),
  makeIn('hold', holdSlot),
  {
    path: '/mentorships/:id/hold',
    method: 'delete',
    handler: async (req) => privateJson((await releaseSlot(req, { mentorship: idIn(req) })) ?? { done: true }),
  },
  {
    path: '/mentorships/:id/sessions',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      return privateJson(await sessionList(req, { mentorship: idIn(req), person, wishes: readInput(listInput, req.query) }));
    },
  },
  {
    path: '/mentorships/:id/free-times',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      return privateJson(await freeTimes(req, { mentorship: idIn(req), person, wishes: readInput(freeTimesInput, req.query) }));
    },
  },
  {
    path: '/mentorships/:id/sessions/figures',
    method: 'get',
    handler: async (req) => privateJson(await sessionFigures(req, { mentorship: idIn(req), person: demand(req, 'mentorship.own')!.id })),
  },
  ...calendarEndpoints,
  {
    path: '/mentorships/:id/sessions/:session',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      return privateJson(await sessionDetail(req, { mentorship: idIn(req), session: sessionIn(req), person, locale: localeOf(req) }));
    },
  },
  actOn('details', changeSession),
  actOn('accept', acceptSession),
  actOn('decline', declineSession),
  actOn('move', askToMove),
  actOn('agree', agreeToMove),
  actOn('refuse', refuseToMove),
  actOn('cancel', cancelSession),
  actOn('start', startSession),
  actOn('complete', completeSession),
  actOn('attendance', markAttendance),
  actOn('notes', saveNotes),
  actOn('summary', draftSummary),
  actOn('share', shareSummary),
  actOn('rate', rateSession),
  actOn('ask-feedback', askForFeedback),
  actOn('flag', flagSession),
  {
    path: '/mentorships/:id/sessions/:session/actions',
    method: 'post',
    handler: async (req) => Response.json(await addAction(req, withSession(req, await bodyOf(req)) as never), { status: 201 }),
  },
  {
    path: '/mentorships/:id/sessions/:session/actions',
    method: 'patch',
    handler: async (req) => privateJson(await changeAction(req, withSession(req, await bodyOf(req)) as never)),
  },
  {
    path: '/mentorships/:id/sessions/:session/actions',
    method: 'delete',
    handler: async (req) => privateJson((await removeAction(req, withSession(req, await bodyOf(req)) as never)) ?? { done: true }),
  },
];
