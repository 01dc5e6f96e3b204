import '@mentora/platform/events';

interface OfMentor {
  /** The person. */
  mentor: string;
}

interface OfMentorship {
  mentorship: string;
}

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'mentor.applied': OfMentor;
    'mentor.approved': OfMentor;
    'mentor.rejected': OfMentor;
    'mentor.suspended': OfMentor;
    'mentor.returned': OfMentor;
    'mentor.profileChanged': OfMentor;
    'mentorship.requested': OfMentorship;
    'mentorship.withdrawn': OfMentorship;
    'mentorship.accepted': OfMentorship;
    'mentorship.declined': OfMentorship;
    'mentorship.expired': OfMentorship;
    'mentorship.proposed': OfMentorship;
    'mentorship.proposalRefused': OfMentorship;
    'mentorship.paused': OfMentorship;
    'mentorship.resumed': OfMentorship;
    'mentorship.extended': OfMentorship;
    /** It is over, at its planned end or before. */
    'mentorship.ended': OfMentorship;
    'mentorship.feedbackGiven': OfMentorship & { side: 'mentor' | 'mentee' };
    /** The archive has closed: nothing is written in it any more. */
    'mentorship.closed': OfMentorship;
  }
}
