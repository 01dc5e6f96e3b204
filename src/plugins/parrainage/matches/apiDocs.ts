import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { chooseMode } from './cohorts/commands/chooseMode';
import { discardCohort } from './cohorts/commands/discardCohort';
import { forbidPair } from './cohorts/commands/forbidPair';
import { liftRule } from './cohorts/commands/liftRule';
import { makeCohort } from './cohorts/commands/makeCohort';
import { pinPair } from './cohorts/commands/pinPair';
import { publishCohort } from './cohorts/commands/publishCohort';
import { cohortStatuses } from './cohorts/status';

const one = ['cohort'];
const pages = { page: 'Which page, 1 at first.', limit: 'How many on a page: 20 unless told, 100 at most.' };
const cohort = {
  type: 'object',
  properties: { id: { type: 'string' }, status: { enum: cohortStatuses } },
  required: ['id', 'status'],
};
const doc = (endpoint: string, summary: string, answers: string, more: Partial<ApiDoc> = {}): ApiDoc => ({ endpoint, part: 'matching', summary, answers, ...more });
const anew = 'The cohort, solved anew in the background. 409 once it is published or put aside, with the state.';

/** What the OpenAPI document says of matching. */
export const matchDocs: ApiDoc[] = [
  doc('GET /api/mentor-proposals', 'The ten mentors who fit oneself best', 'They are under `docs`, the best first, each with why in words; 404 where one has no profile as a mentee.'),
  doc('PATCH /api/mentee-profile/looking', 'Ask to be brought together with a mentor', 'That one looks; 404 where one has no profile as a mentee.'),
  doc('PATCH /api/mentee-profile/not-looking', 'Take that back', 'That one does not look.'),
  doc('GET /api/mentor-queue', 'List who waits to be brought together', 'A page of them under `docs`, who waits longest first.', { query: pages }),
  doc('GET /api/mentor-supply', 'Supply against demand by skill and language', 'Who wants each, who has nobody above the own level, mentors and free places: the greatest need first.'),
  doc('GET /api/mentor-cohorts', 'List cohorts', 'A page of them under `docs`, the latest first.', { query: pages }),
  doc('POST /api/mentor-cohorts', 'Gather a cohort of those who wait', 'The cohort, whose plan is made in the background. 409 where nobody waits.', { body: bodyOf(makeCohort), answer: cohort }),
  doc('GET /api/mentor-cohorts/:id', 'Read a cohort and its plan', 'The cohort, with a page of its pairs under `pairsPage.docs`, who is left and why, and its total beside the greedy one.', {
    query: { outcome: 'requested, other or all; of a published one.', ...pages },
  }),
  doc('POST /api/mentor-cohorts/:id/pin', 'Say that two must be a pair', anew, { body: bodyOf(pinPair, one), answer: cohort }),
  doc('POST /api/mentor-cohorts/:id/forbid', 'Say that two must not be a pair', anew, { body: bodyOf(forbidPair, one), answer: cohort }),
  doc('POST /api/mentor-cohorts/:id/lift', 'Take back what was said of two', anew, { body: bodyOf(liftRule, one), answer: cohort }),
  doc('POST /api/mentor-cohorts/:id/mode', 'Choose the best total or a stable plan', anew, { body: bodyOf(chooseMode, one), answer: cohort }),
  doc('POST /api/mentor-cohorts/:id/publish', 'Have every pair of a plan asked for', 'How many pairs came to what: those that could be are requests in the name of the mentee. 409 where it is not solved, was published already, or is another plan than the one that was looked at.', {
    body: bodyOf(publishCohort, one),
    answer: cohort,
  }),
  doc('POST /api/mentor-cohorts/:id/discard', 'Put a plan aside', 'The cohort. 409 once it is published or put aside, with the state.', { body: bodyOf(discardCohort, one), answer: cohort }),
];
