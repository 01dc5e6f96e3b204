import { demand, notFound } from '@mentora/platform';
import { act, bodyOf, idIn, localeOf, make } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { approveMentor } from './commands/approveMentor';
import { applyAsMentor } from './commands/applyAsMentor';
import { rejectMentor } from './commands/rejectMentor';
import { returnMentor } from './commands/returnMentor';
import { saveMenteeProfile } from './commands/saveMenteeProfile';
import { setAvailable } from './commands/setAvailable';
import { setUnavailable } from './commands/setUnavailable';
import { suspendMentor } from './commands/suspendMentor';
import { updateMentorProfile } from './commands/updateMentorProfile';
import { mentorApplications } from './queries/mentorApplications';
import { mentorDetail, mentors } from './queries/mentors';
import { ownMenteeProfile } from './queries/ownMenteeProfile';
import { ownMentorProfile } from './queries/ownMentorProfile';

/** The directory, and what people keep of themselves as mentors and as mentees. */
const own: Endpoint[] = [
  {
    path: '/mentors',
    method: 'get',
    handler: async (req) => {
      const viewer = demand(req, 'mentor.view');
      return privateJson(await mentors(req, viewer?.id ?? null, localeOf(req), req.query));
    },
  },
  {
    path: '/mentors/:id',
    method: 'get',
    handler: async (req) => {
      const viewer = demand(req, 'mentor.view');
      const mentor = await mentorDetail(req, viewer?.id ?? null, localeOf(req), idIn(req));
      if (!mentor) throw notFound();
      return privateJson(mentor);
    },
  },
  {
    path: '/mentor-profile',
    method: 'get',
    handler: async (req) => {
      const profile = await ownMentorProfile(req, demand(req, 'mentor.own')!.id, localeOf(req));
      if (!profile) throw notFound();
      return privateJson(profile);
    },
  },
  make('/mentor-profile', applyAsMentor),
  {
    path: '/mentor-profile',
    method: 'patch',
    handler: async (req) => privateJson(await updateMentorProfile(req, await bodyOf(req))),
  },
  {
    path: '/mentor-profile/unavailable',
    method: 'patch',
    handler: async (req) => privateJson(await setUnavailable(req, await bodyOf(req))),
  },
  { path: '/mentor-profile/available', method: 'patch', handler: async (req) => privateJson(await setAvailable(req, {})) },
  {
    path: '/mentee-profile',
    method: 'get',
    handler: async (req) => {
      const profile = await ownMenteeProfile(req, demand(req, 'mentorship.request')!.id, localeOf(req));
      if (!profile) throw notFound();
      return privateJson(profile);
    },
  },
  {
    path: '/mentee-profile',
    method: 'post',
    handler: async (req) => privateJson(await saveMenteeProfile(req, await bodyOf(req))),
  },
];

/** Who decides who is a mentor. */
const review: Endpoint[] = [
  {
    path: '/mentor-applications',
    method: 'get',
    handler: async (req) => {
      demand(req, 'mentor.decide');
      return privateJson(await mentorApplications(req, localeOf(req), req.query));
    },
  },
  act('post', '/mentor-applications/:id/approve', 'mentor', approveMentor),
  act('post', '/mentor-applications/:id/reject', 'mentor', rejectMentor),
  act('post', '/mentor-applications/:id/suspend', 'mentor', suspendMentor),
  act('post', '/mentor-applications/:id/return', 'mentor', returnMentor),
];

export const profileEndpoints: Endpoint[] = [...own, ...review];
