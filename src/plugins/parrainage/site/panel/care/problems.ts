/** Codes of why something was not done, that have words of their own on the desk. */
export const knownProblems = [
  'unexpected', 'ownMentorship', 'ownMediation', 'mentorshipState', 'mentorNotApproved', 'mentorshipOpen', 'mentorFull', 'archiveClosed', 'handoverAgreed',
  'mediationUnavailable', 'required', 'inThePast', 'tooFar', 'tooMany', 'invalid', 'notFound',
] as const; // prettier-ignore
