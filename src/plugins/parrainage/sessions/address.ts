/** The page of a session, for its two people. */
export const sessionPath = (mentorship: string, session: string): string => `/mentorships/${mentorship}/seances/${session}`;
