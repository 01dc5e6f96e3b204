import '@mentora/platform/events';

interface OfMentor {
  /** The person. */
  mentor: string;
}

interface OfMentorship {
  mentorship: string;
}

/** And who of the two did it. */
interface BySide extends OfMentorship {
  side: 'mentor' | 'mentee';
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
    /** It was asked for in the name of the mentee, who waited to be brought together with somebody. */
    'mentorship.matched': OfMentorship;
    'mentorship.withdrawn': OfMentorship;
    'mentorship.accepted': BySide;
    'mentorship.declined': OfMentorship;
    'mentorship.expired': OfMentorship;
    'mentorship.proposed': OfMentorship;
    'mentorship.proposalRefused': OfMentorship;
    'mentorship.paused': OfMentorship;
    'mentorship.resumed': OfMentorship;
    'mentorship.extended': BySide;
    /** It is over, at its planned end or before. */
    'mentorship.ended': OfMentorship;
    /** `last`: the other's is there already. */
    'mentorship.feedbackGiven': BySide & { last: boolean };
    /** Something was changed over the heads of the two. */
    'mentorship.overridden': OfMentorship & { action: 'end' | 'pause' | 'resume' | 'extend' | 'reopen' };
    /** The mentee is asked whether another mentor may carry on. */
    'mentorship.handoverAsked': OfMentorship;
    /** The mentee, or the new mentor, has said no, or has not answered. */
    'mentorship.handoverRefused': OfMentorship & { by: 'mentee' | 'mentor' };
    /** The archive has closed: nothing is written in it any more. */
    'mentorship.closed': OfMentorship;
  }
}
