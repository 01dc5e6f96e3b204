import { demand } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { act, idIn, localeOf, make } from '../ask';
import { acceptMentorship } from './commands/acceptMentorship';
import { answerProposal } from './commands/answerProposal';
import { declineMentorship } from './commands/declineMentorship';
import { endMentorship } from './commands/endMentorship';
import { extendMentorship } from './commands/extendMentorship';
import { giveLastFeedback } from './commands/giveLastFeedback';
import { overrideMentorship } from './commands/overrideMentorship';
import { pauseMentorship } from './commands/pauseMentorship';
import { proposeChange } from './commands/proposeChange';
import { requestMentorship } from './commands/requestMentorship';
import { resumeMentorship } from './commands/resumeMentorship';
import { saveGoals } from './commands/saveGoals';
import { withdrawRequest } from './commands/withdrawRequest';
import { messageEndpoints } from './messages';
import { mentorshipDetail } from './queries/mentorshipDetail';
import { mentorshipHealth } from './queries/mentorshipHealth';
import { mentorshipList } from './queries/mentorships';

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
  act('patch', '/mentorships/:id/override', 'mentorship', overrideMentorship),
  {
    path: '/mentorship-health',
    method: 'get',
    handler: async (req) => {
      demand(req, 'mentorship.manage');
      return privateJson(await mentorshipHealth(req, req.query));
    },
  },
  ...messageEndpoints,
];
