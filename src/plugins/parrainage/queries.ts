/** What pages read. Each asks nothing of the matrix: a page does, with `demand`. */
export { mentorDetail, mentors, type MentorCard, type MentorDetail, type MentorWishes, type ShownSkill } from './profiles/queries/mentors';
export { mentorApplications, type MentorApplication } from './profiles/queries/mentorApplications';
export { ownMenteeProfile, type OwnMenteeProfile } from './profiles/queries/ownMenteeProfile';
export { ownMentorProfile, type OwnMentorProfile } from './profiles/queries/ownMentorProfile';
export { mentorshipDetail, type LastWord, type MentorshipDetail } from './mentorships/queries/mentorshipDetail';
export type { Participant } from './mentorships/queries/participant';
export { healthReasons, mentorshipHealth, type HealthReason, type MentorshipHealth } from './mentorships/queries/mentorshipHealth';
export { mentorshipList, type MentorshipEntry, type MentorshipWishes } from './mentorships/queries/mentorships';
