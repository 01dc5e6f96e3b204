/**
 * Who comes through which door of mentorships, as a person reads it. All come to the same relation, that of `mentor` and
 * `mentee`, with the same session: `third` is somebody else, `former` a mentor whose relation with the same mentee has
 * ended, `suspended` a mentor who is suspended and has a relation of his or her own, `admin` an administrator. Of them all
 * `mentee` alone has a profile as a mentee, and `mentor`, `former` and `suspended` have one as a mentor.
 *
 * `yes`: the door is open, whatever then becomes of what was sent. A number: the refusal. A door of the running
 * configuration without a row makes the test fail, and so does a row without a door.
 */
const table = `
door                                                            mentor  mentee  third  former  suspended  admin  visitor
GET /api/mentors                                                yes     yes     yes    yes     yes        yes    yes
GET /api/mentors/:id                                            yes     yes     yes    yes     yes        yes    yes
GET /api/mentors/:id/picture                                    yes     yes     404    yes     404        404    404
GET /api/mentor-profile                                         yes     404     404    yes     yes        404    401
GET /api/mentee-profile                                         404     yes     404    404     404        404    401
GET /api/mentor-proposals                                       404     yes     404    404     404        404    401
GET /api/mentor-applications                                    403     403     403    403     403        yes    401
GET /api/mentor-queue                                           403     403     403    403     403        yes    401
GET /api/mentor-supply                                          403     403     403    403     403        yes    401
GET /api/mentor-cohorts                                         403     403     403    403     403        yes    401
GET /api/mentor-cohorts/:id                                     403     403     403    403     403        yes    401
GET /api/mentorships                                            yes     yes     yes    yes     yes        yes    401
GET /api/mentorships/:id                                        yes     yes     404    404     404        404    401
GET /api/mentorships/:id/summary                                yes     yes     404    404     404        404    401
GET /api/mentorship-health                                      403     403     403    403     403        yes    401
GET /api/mentorship-quality                                     403     403     403    403     403        yes    401
GET /api/mentor-quality                                         403     403     403    403     403        yes    401
GET /api/mentorships/:id/messages                               yes     yes     404    404     404        404    401
GET /api/mentorships/:id/sessions                               yes     yes     404    404     404        404    401
GET /api/mentorships/:id/free-times                             yes     yes     404    404     404        404    401
GET /api/mentorships/:id/sessions/figures                       yes     yes     404    404     404        404    401
GET /api/mentorships/:id/sessions/csv                           yes     yes     404    404     404        404    401
GET /api/mentorships/:id/sessions/pdf                           yes     yes     404    404     404        404    401
GET /api/mentorships/:id/sessions/:session/ics                  yes     yes     404    404     404        404    401
GET /api/mentorships/:id/sessions/:session                      yes     yes     404    404     404        404    401
GET /api/session-history/csv                                    yes     yes     yes    yes     yes        yes    401
GET /api/session-history/pdf                                    yes     yes     yes    yes     yes        yes    401
GET /api/calendar-feed                                          yes     yes     yes    yes     yes        yes    401
GET /api/calendar/:token                                        yes     yes     yes    yes     yes        yes    yes

POST /api/mentor-profile                                        yes     yes     yes    yes     yes        yes    401
PATCH /api/mentor-profile                                       yes     404     404    yes     yes        404    401
PATCH /api/mentor-profile/unavailable                           yes     404     404    yes     yes        404    401
PATCH /api/mentor-profile/available                             yes     404     404    yes     yes        404    401
POST /api/mentee-profile                                        yes     yes     yes    yes     yes        yes    401
PATCH /api/mentee-profile/looking                               404     yes     404    404     404        404    401
PATCH /api/mentee-profile/not-looking                           404     yes     404    404     404        404    401
POST /api/mentor-applications/:id/approve                       403     403     403    403     403        yes    401
POST /api/mentor-applications/:id/reject                        403     403     403    403     403        yes    401
POST /api/mentor-applications/:id/suspend                       403     403     403    403     403        yes    401
POST /api/mentor-applications/:id/return                        403     403     403    403     403        yes    401
POST /api/mentor-cohorts                                        403     403     403    403     403        yes    401
POST /api/mentor-cohorts/:id/pin                                403     403     403    403     403        yes    401
POST /api/mentor-cohorts/:id/forbid                             403     403     403    403     403        yes    401
POST /api/mentor-cohorts/:id/lift                               403     403     403    403     403        yes    401
POST /api/mentor-cohorts/:id/mode                               403     403     403    403     403        yes    401
POST /api/mentor-cohorts/:id/publish                            403     403     403    403     403        yes    401
POST /api/mentor-cohorts/:id/discard                            403     403     403    403     403        yes    401
POST /api/mentorships                                           yes     yes     yes    yes     yes        yes    401
PATCH /api/mentorships/:id/accept                               yes     403     404    404     404        404    401
PATCH /api/mentorships/:id/decline                              yes     403     404    404     404        404    401
PATCH /api/mentorships/:id/withdraw                             403     yes     404    404     404        404    401
PATCH /api/mentorships/:id/propose                              yes     403     404    404     404        404    401
PATCH /api/mentorships/:id/answer-proposal                      403     yes     404    404     404        404    401
PATCH /api/mentorships/:id/goals                                yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/pause                                yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/resume                               yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/extend                               yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/end                                  yes     yes     404    404     404        404    401
POST /api/mentorships/:id/feedback                              yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/override                             403     403     403    403     403        yes    401
POST /api/mentorships/:id/remind                                403     403     403    403     403        yes    401
POST /api/mentorships/:id/mediate                               403     403     403    403     403        yes    401
POST /api/mentorships/:id/hand-over                             403     403     403    403     403        yes    401
POST /api/mentorship-care                                       403     403     403    403     403        yes    401
PATCH /api/mentorships/:id/answer-handover                      403     yes     404    404     404        404    401
POST /api/mentorships/:id/messages                              yes     yes     404    404     404        404    401
POST /api/mentorships/:id/sessions                              yes     yes     404    404     404        404    401
POST /api/mentorships/:id/sessions/preview                      yes     yes     404    404     404        404    401
POST /api/mentorships/:id/hold                                  yes     yes     404    404     404        404    401
DELETE /api/mentorships/:id/hold                                yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/details            yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/accept             yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/decline            yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/move               yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/agree              yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/refuse             yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/cancel             yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/start              yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/complete           yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/attendance         yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/notes              yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/summary            yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/share              yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/rate               yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/ask-feedback       yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/flag               yes     yes     404    404     404        404    401
POST /api/mentorships/:id/sessions/:session/actions             yes     yes     404    404     404        404    401
PATCH /api/mentorships/:id/sessions/:session/actions            yes     yes     404    404     404        404    401
DELETE /api/mentorships/:id/sessions/:session/actions           yes     yes     404    404     404        404    401
POST /api/calendar-feed                                         yes     yes     yes    yes     yes        yes    401
DELETE /api/calendar-feed                                       yes     yes     yes    yes     yes        yes    401

GET /api/conversations/:id                                      yes     yes     404    404     404        404    401
GET /api/conversations/:id/messages                             yes     yes     404    404     404        404    401
GET /api/conversations/:id/messages/:seq/previews               yes     yes     404    404     404        404    401
GET /api/conversations/:id/changes                              yes     yes     404    404     404        404    401
GET /api/conversations/:id/attachments/:file                    yes     yes     404    404     404        404    401
POST /api/conversations/:id/mute                                yes     yes     404    404     404        404    401
POST /api/conversations/:id/messages                            yes     yes     404    404     404        404    401
POST /api/conversations/:id/reports                             yes     yes     404    404     404        404    401
PATCH /api/conversations/:id/messages/:seq                      yes     404     404    404     404        404    401
DELETE /api/conversations/:id/messages/:seq                     yes     404     404    404     404        404    401
POST /api/conversations/:id/read                                yes     yes     404    404     404        404    401
POST /api/conversations/:id/attachments                         yes     yes     404    404     404        404    401

SOCKET message                                                  yes     yes     404    404     404        404    401
SOCKET read                                                     yes     yes     404    404     404        404    401
SOCKET typing                                                   yes     yes     404    404     404        404    401
SOCKET presence                                                 yes     yes     404    404     404        404    401
`;

export const standings = ['mentor', 'mentee', 'third', 'former', 'suspended', 'admin', 'visitor'] as const;

/** How somebody stands to the relation behind the doors. */
export type Standing = (typeof standings)[number];

/** What is expected at each door, in the order of the table. */
export function readTable(): Map<string, Record<Standing, string>> {
  const [header = '', ...lines] = table.trim().split('\n').filter(Boolean);
  if (header.split(/\s+/).slice(1).join() !== standings.join()) throw new Error('The columns are other people.');
  return new Map(
    lines.map((line) => {
      const cells = line.trim().split(/\s+/);
      const expected = Object.fromEntries(standings.map((standing, index) => [standing, cells[index + 2]!]));
      return [cells.slice(0, 2).join(' '), expected as Record<Standing, string>];
    }),
  );
}
