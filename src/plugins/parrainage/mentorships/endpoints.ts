import { demand, isLocale, zoneOf } from '@mentora/platform';
import { act, bodyOf, idIn, localeOf, make } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import { pdfAnswer } from '@mentora/platform/pdf';
import type { Endpoint, PayloadRequest } from 'payload';
import { translator } from '../messages';
import { mentorQuality } from '../profiles/queries/mentorQuality';
import { careForMentorships } from './care/careForMentorships';
import { acceptMentorship } from './commands/acceptMentorship';
import { answerHandover } from './commands/answerHandover';
import { answerProposal } from './commands/answerProposal';
import { declineMentorship } from './commands/declineMentorship';
import { endMentorship } from './commands/endMentorship';
import { extendMentorship } from './commands/extendMentorship';
import { giveLastFeedback } from './commands/giveLastFeedback';
import { handOverMentorship } from './commands/handOverMentorship';
import { mediateMentorship } from './commands/mediateMentorship';
import { overrideMentorship } from './commands/overrideMentorship';
import { pauseMentorship } from './commands/pauseMentorship';
import { proposeChange } from './commands/proposeChange';
import { remindMentorship } from './commands/remindMentorship';
import { requestMentorship } from './commands/requestMentorship';
import { resumeMentorship } from './commands/resumeMentorship';
import { saveGoals } from './commands/saveGoals';
import { withdrawRequest } from './commands/withdrawRequest';
import { messageEndpoints } from './messages';
import { mentorshipDetail } from './queries/mentorshipDetail';
import { mentorshipHealth } from './queries/mentorshipHealth';
import { mentorshipQuality } from './queries/mentorshipQuality';
import { mentorshipList } from './queries/mentorships';
import { summaryPdf } from './summary/summaryPdf';

/** A door by which who looks after relations reads a list. */
const forCare = (path: string, read: (req: PayloadRequest, wishes: never) => Promise<unknown>): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) => {
    demand(req, 'mentorship.manage');
    return privateJson(await read(req, req.query as never));
  },
});

/** The doors of relations: each parses, calls and answers. */
export const mentorshipEndpoints: Endpoint[] = [
  make('/mentorships', requestMentorship),
  {
    path: '/mentorships',
    method: 'get',
    handler: async (req) => privateJson(await mentorshipList(req, demand(req, 'mentorship.own')!.id, localeOf(req), req.query)),
  },
  {
    path: '/mentorships/:id',
    method: 'get',
    handler: async (req) => privateJson(await mentorshipDetail(req, demand(req, 'mentorship.own')!.id, localeOf(req), idIn(req))),
  },
  {
    path: '/mentorships/:id/summary',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'mentorship.own')!.id;
      // In the language of the page that leads here.
      const locale = isLocale(req.query.langue) ? req.query.langue : localeOf(req);
      const pdf = await summaryPdf(req, { id: idIn(req), person, timeZone: zoneOf(req), locale });
      return pdfAnswer(pdf, translator(locale, 'summary')('file'));
    },
  },
  act('patch', '/mentorships/:id/accept', 'mentorship', acceptMentorship),
  act('patch', '/mentorships/:id/decline', 'mentorship', declineMentorship),
  act('patch', '/mentorships/:id/withdraw', 'mentorship', withdrawRequest),
  act('patch', '/mentorships/:id/propose', 'mentorship', proposeChange),
  act('patch', '/mentorships/:id/answer-proposal', 'mentorship', answerProposal),
  act('patch', '/mentorships/:id/goals', 'mentorship', saveGoals),
  act('patch', '/mentorships/:id/pause', 'mentorship', pauseMentorship),
  act('patch', '/mentorships/:id/resume', 'mentorship', resumeMentorship),
  act('patch', '/mentorships/:id/extend', 'mentorship', extendMentorship),
  act('patch', '/mentorships/:id/end', 'mentorship', endMentorship),
  act('post', '/mentorships/:id/feedback', 'mentorship', giveLastFeedback),
  act('patch', '/mentorships/:id/answer-handover', 'mentorship', answerHandover),
  act('patch', '/mentorships/:id/override', 'mentorship', overrideMentorship),
  act('post', '/mentorships/:id/remind', 'mentorship', remindMentorship),
  act('post', '/mentorships/:id/mediate', 'mentorship', mediateMentorship),
  act('post', '/mentorships/:id/hand-over', 'mentorship', handOverMentorship),
  {
    path: '/mentorship-care',
    method: 'post',
    handler: async (req) => privateJson(await careForMentorships(req, await bodyOf<never>(req))),
  },
  forCare('/mentorship-health', mentorshipHealth),
  forCare('/mentorship-quality', mentorshipQuality),
  forCare('/mentor-quality', mentorQuality),
  ...messageEndpoints,
];
