import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { careForMentorships } from './mentorships/care/careForMentorships';
import { answerHandover } from './mentorships/commands/answerHandover';
import { answerProposal } from './mentorships/commands/answerProposal';
import { declineMentorship } from './mentorships/commands/declineMentorship';
import { endMentorship } from './mentorships/commands/endMentorship';
import { extendMentorship } from './mentorships/commands/extendMentorship';
import { giveLastFeedback } from './mentorships/commands/giveLastFeedback';
import { handOverMentorship } from './mentorships/commands/handOverMentorship';
import { overrideMentorship } from './mentorships/commands/overrideMentorship';
import { pauseMentorship } from './mentorships/commands/pauseMentorship';
import { proposeChange } from './mentorships/commands/proposeChange';
import { requestMentorship } from './mentorships/commands/requestMentorship';
import { saveGoals } from './mentorships/commands/saveGoals';
import { healthReasons } from './mentorships/queries/mentorshipHealth';
import { qualityReasons } from './mentorships/queries/mentorshipQuality';
import { mentorshipStatuses } from './mentorships/status';
import { applyAsMentor } from './profiles/commands/applyAsMentor';
import { approveMentor } from './profiles/commands/approveMentor';
import { rejectMentor } from './profiles/commands/rejectMentor';
import { returnMentor } from './profiles/commands/returnMentor';
import { saveMenteeProfile } from './profiles/commands/saveMenteeProfile';
import { setUnavailable } from './profiles/commands/setUnavailable';
import { suspendMentor } from './profiles/commands/suspendMentor';
import { updateMentorProfile } from './profiles/commands/updateMentorProfile';
import { mentorStatuses } from './profiles/status';

const one = ['mentorship'];
const mentor = ['mentor'];

const state = (values: readonly string[]) => ({
  type: 'object',
  properties: { id: { type: 'string' }, status: { enum: values } },
  required: ['id', 'status'],
});
const relation = state(mentorshipStatuses);
const standing = state(mentorStatuses);
const pages = { page: 'Which page, 1 at first.', limit: 'How many on a page: 20 unless told, 100 at most.' };

const inMentors = (endpoint: string, summary: string, answers: string, more: Partial<ApiDoc> = {}): ApiDoc => ({ endpoint, part: 'mentors', summary, answers, ...more });
const inMentorships = (endpoint: string, summary: string, answers: string, more: Partial<ApiDoc> = {}): ApiDoc => ({ endpoint, part: 'mentorships', summary, answers, ...more });
const wrongState = '409 in any other state, with the state.';

/** What the OpenAPI document says of mentors and relations. */
export const mentorshipDocs: ApiDoc[] = [
  inMentors('GET /api/mentors', 'Search the directory of mentors', 'A page of mentors under `docs`, who can be asked first.', {
    query: { q: 'Words in name, biography, topics and skills.', skill: 'The key or id of a skill.', language: 'The code of a language.', free: '`true`: those alone who have a place.', common: '`true`: those alone with whom one has an hour in common.', ...pages },
  }),
  inMentors('GET /api/mentors/:id', 'Read about a mentor', 'The mentor, with the hours for whoever has signed in.'),
  inMentors('GET /api/mentor-profile', 'Read one’s own profile as a mentor', 'The profile; 404 where there is none.'),
  inMentors('POST /api/mentor-profile', 'Ask to become a mentor', 'Its state. 409 where one has asked already, or is one.', { body: bodyOf(applyAsMentor), answer: standing }),
  inMentors('PATCH /api/mentor-profile', 'Change one’s own profile as a mentor', 'Its state.', { body: bodyOf(updateMentorProfile), answer: standing }),
  inMentors('PATCH /api/mentor-profile/unavailable', 'Be asked for nothing new', 'That one is not available. Nothing that waits or runs is touched.', { body: bodyOf(setUnavailable) }),
  inMentors('PATCH /api/mentor-profile/available', 'Be asked again', 'That one is available.'),
  inMentors('GET /api/mentee-profile', 'Read one’s own profile as a mentee', 'The profile; 404 where there is none.'),
  inMentors('POST /api/mentee-profile', 'Say what one would like to learn', 'The id of the profile.', { body: bodyOf(saveMenteeProfile) }),
  inMentors('GET /api/mentor-applications', 'List who asks to become a mentor', 'A page of them under `docs`, who waits longest first.', {
    query: { status: `${mentorStatuses.join(', ')} or all; pending unless told.`, ...pages },
  }),
  inMentors('POST /api/mentor-applications/:id/approve', 'Make a mentor of somebody', `The state. ${wrongState}`, { body: bodyOf(approveMentor, mentor), answer: standing }),
  inMentors('POST /api/mentor-applications/:id/reject', 'Decline to, with the reason', `The state. ${wrongState}`, { body: bodyOf(rejectMentor, mentor), answer: standing }),
  inMentors('POST /api/mentor-applications/:id/suspend', 'Let a mentor begin nothing new', `The state. ${wrongState}`, { body: bodyOf(suspendMentor, mentor), answer: standing }),
  inMentors('POST /api/mentor-applications/:id/return', 'Let a suspended mentor be one again', `The state. ${wrongState}`, { body: bodyOf(returnMentor, mentor), answer: standing }),
  inMentorships('POST /api/mentorships', 'Ask a mentor', 'The relation. 409 where the mentor is away or full, or the two have a relation.', { body: bodyOf(requestMentorship), answer: relation }),
  inMentorships('GET /api/mentorships', 'List one’s relations', 'A page of them under `docs`, where it is one’s turn first.', {
    query: { side: 'mentor or mentee.', status: `${mentorshipStatuses.join(', ')}, running, over or all.`, ...pages },
  }),
  inMentorships('GET /api/mentorships/:id', 'Read a relation of one’s own', 'The relation; anybody else’s is 404.'),
  inMentorships('GET /api/mentorships/:id/summary', 'Take the summary of a relation along', `A PDF in one’s own language: dates, goals, progress, sessions, shared notes and last words. ${wrongState}`, { query: { langue: 'fr, en or ar.' } }),
  inMentorships('PATCH /api/mentorships/:id/accept', 'Say yes', `The relation and its conversation. 409 where there is no place. ${wrongState}`, { answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/decline', 'Say no, with a reason', `The relation. ${wrongState}`, { body: bodyOf(declineMentorship, one), answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/withdraw', 'Take a request back', `The relation. ${wrongState}`, { answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/propose', 'Propose another template or length', `The relation. ${wrongState}`, { body: bodyOf(proposeChange, one), answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/answer-proposal', 'Agree with what is proposed, or not', `The relation, begun where one agrees. ${wrongState}`, { body: bodyOf(answerProposal, one), answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/goals', 'Say anew what is to be reached', `The goals. ${wrongState}`, { body: bodyOf(saveGoals, one) }),
  inMentorships('PATCH /api/mentorships/:id/pause', 'Pause a relation until a day', `The relation. ${wrongState}`, { body: bodyOf(pauseMentorship, one), answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/resume', 'End a pause before its day', `The relation. ${wrongState}`, { answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/extend', 'Move the planned end', `The relation with its planned end. ${wrongState}`, { body: bodyOf(extendMentorship, one), answer: relation }),
  inMentorships('PATCH /api/mentorships/:id/end', 'End a relation', `The relation: completed where its planned end was reached, else ended. ${wrongState}`, { body: bodyOf(endMentorship, one), answer: relation }),
  inMentorships('POST /api/mentorships/:id/feedback', 'Say a last word', `Whether the archive is closed by it. ${wrongState}`, { body: bodyOf(giveLastFeedback, one) }),
  inMentorships('PATCH /api/mentorships/:id/answer-handover', 'Say whether another mentor may carry on', 'The id of the request to the new mentor, under `successor`. 409 where nobody has asked.', { body: bodyOf(answerHandover, one) }),
  inMentorships('PATCH /api/mentorships/:id/override', 'Change the state of a relation as an administrator, with the reason', `The relation. ${wrongState}`, { body: bodyOf(overrideMentorship, one), answer: relation }),
  inMentorships('POST /api/mentorships/:id/remind', 'Remind whose turn it is', `Who of the two is reminded. ${wrongState}`),
  inMentorships('POST /api/mentorships/:id/mediate', 'Open a conversation of the two with oneself', `The id of the conversation. ${wrongState}`),
  inMentorships('POST /api/mentorships/:id/hand-over', 'Ask a mentee whether another mentor may carry on', `The id of the hand-over. ${wrongState}`, { body: bodyOf(handOverMentorship, one) }),
  inMentorships('POST /api/mentorship-care', 'Do one thing to several relations', 'Under `outcomes` what became of each: it is done, or nothing of it is, with the code of why.', { body: bodyOf(careForMentorships) }),
  inMentorships('GET /api/mentorship-health', 'See how running relations are', 'A page of them under `docs`, with a level and its reasons, and under `counts` how many there are of each level; never what the two write.', {
    query: { level: 'red, amber, green or all.', reason: `${Object.keys(healthReasons).join(', ')}.`, status: 'active or paused.', q: 'A part of a name.', ...pages },
  }),
  inMentorships('GET /api/mentorship-quality', 'See which relations deserve a look', 'A page of them under `docs`, with figures and the reasons; never what was written.', {
    query: { reason: `${qualityReasons.join(', ')}.`, ...pages },
  }),
  inMentorships('GET /api/mentor-quality', 'See which mentors deserve a look', 'A page of them under `docs`, with figures and the reasons.', { query: pages }),
  inMentorships('GET /api/mentorships/:id/messages', 'Read the messages of a relation', 'A page of them under `docs`, the latest first.', { query: { ...pages, limit: 'How many on a page: 20 unless told, 50 at most.' } }),
  inMentorships('POST /api/mentorships/:id/messages', 'Write a message', 'The message. Sent again with the same `clientId` it is the same one.', {
    body: {
      type: 'object',
      properties: { clientId: { type: 'string', format: 'uuid' }, body: { type: 'string' }, attachments: { type: 'array', items: { type: 'string' } } },
      required: ['clientId', 'body'],
    },
  }),
];
