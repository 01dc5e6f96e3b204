import { demand, notFound } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { act, idIn, localeOf, make } from '@mentora/platform/doors';
import { chooseMode } from './cohorts/commands/chooseMode';
import { discardCohort } from './cohorts/commands/discardCohort';
import { forbidPair } from './cohorts/commands/forbidPair';
import { liftRule } from './cohorts/commands/liftRule';
import { makeCohort } from './cohorts/commands/makeCohort';
import { pinPair } from './cohorts/commands/pinPair';
import { publishCohort } from './cohorts/commands/publishCohort';
import { cohortDetail } from './cohorts/queries/cohortDetail';
import { cohorts } from './cohorts/queries/cohorts';
import { lookForMentor } from './looking/lookForMentor';
import { stopLooking } from './looking/stopLooking';
import { mentorProposals } from './proposals/mentorProposals';
import { waitingMentees } from './queries/queue';
import { mentorSupply } from './supply/mentorSupply';

/** What somebody who looks for a mentor asks. */
const own: Endpoint[] = [
  {
    path: '/mentor-proposals',
    method: 'get',
    handler: async (req) => {
      const proposals = await mentorProposals(req, demand(req, 'mentorship.request')!.id, localeOf(req));
      if (!proposals) throw notFound();
      return privateJson(proposals);
    },
  },
  { path: '/mentee-profile/looking', method: 'patch', handler: async (req) => privateJson(await lookForMentor(req, {})) },
  { path: '/mentee-profile/not-looking', method: 'patch', handler: async (req) => privateJson(await stopLooking(req, {})) },
];

/** What brings many together. */
const together: Endpoint[] = [
  {
    path: '/mentor-queue',
    method: 'get',
    handler: async (req) => {
      demand(req, 'matching.manage');
      return privateJson(await waitingMentees(req, req.query));
    },
  },
  {
    path: '/mentor-supply',
    method: 'get',
    handler: async (req) => {
      demand(req, 'matching.manage');
      return privateJson(await mentorSupply(req, localeOf(req)));
    },
  },
  {
    path: '/mentor-cohorts',
    method: 'get',
    handler: async (req) => {
      demand(req, 'matching.manage');
      return privateJson(await cohorts(req, req.query));
    },
  },
  make('/mentor-cohorts', makeCohort),
  {
    path: '/mentor-cohorts/:id',
    method: 'get',
    handler: async (req) => {
      demand(req, 'matching.manage');
      return privateJson(await cohortDetail(req, localeOf(req), idIn(req), req.query));
    },
  },
  act('post', '/mentor-cohorts/:id/pin', 'cohort', pinPair),
  act('post', '/mentor-cohorts/:id/forbid', 'cohort', forbidPair),
  act('post', '/mentor-cohorts/:id/lift', 'cohort', liftRule),
  act('post', '/mentor-cohorts/:id/mode', 'cohort', chooseMode),
  act('post', '/mentor-cohorts/:id/publish', 'cohort', publishCohort),
  act('post', '/mentor-cohorts/:id/discard', 'cohort', discardCohort),
];

export const matchEndpoints: Endpoint[] = [...own, ...together];
