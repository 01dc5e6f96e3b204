import type { Permission } from './matrix';

/**
 * Which permission decides each endpoint that is not one of a collection's or global's ordinary operations
 * (those are decided in `surfaces.ts`). `nobody`: the door is shut, for Payload opens it by itself.
 */
export const endpointSurfaces: Record<string, Permission> = {
  'GET /api/access': 'account.signIn', // what the person behind the request may do; nothing else
  'GET /api/health': 'settings.read',
  'GET /api/openapi.json': 'settings.read',
  'GET /api/ready': 'settings.read',
  'GET /api/metrics': 'account.signIn', // by a token of the settings; nobody signs in
  'GET /api/og': 'nobody',
  'POST /api/graphql': 'exercise.view', // each field asks its own collection

  'POST /api/users/login': 'account.signIn',
  'POST /api/users/logout': 'account.signIn',
  'GET /api/users/me': 'account.signIn',
  'POST /api/users/refresh-token': 'account.signIn',
  'POST /api/users/forgot-password': 'account.signIn',
  'POST /api/users/reset-password': 'account.signIn',
  'POST /api/users/verify/:id': 'account.signIn',
  'GET /api/users/init': 'account.signIn', // whether there is an administrator
  'POST /api/users/first-register': 'account.register', // with the code of the console, once
  'POST /api/users/register': 'account.register',
  'POST /api/users/password-strength': 'account.register',
  'POST /api/users/unlock': 'person.unlock',
  'GET /api/users/me/data': 'account.own',
  'GET /api/users/me/archive': 'account.own',
  'POST /api/users/me/archive': 'account.own',
  'GET /api/users/me/archive/state': 'account.own',
  'GET /api/users/:id/avatar': 'person.read',

  'GET /api/images/file/:filename': 'image.view', // and image.viewUnapproved, as for the documents
  'GET /api/images': 'image.view', // the library's search; what waits is found by image.viewUnapproved as well
  'GET /api/images/tags': 'image.view',
  'GET /api/images/:id/usage': 'image.upload',
  'POST /api/images/near': 'image.upload',
  'POST /api/images/moderate': 'image.moderate',
  'POST /api/images/:id/moderate': 'image.moderate',

  'POST /api/attempts': 'attempt.make',
  'GET /api/attempts/:id': 'attempt.read',
  'GET /api/attempts/:id/summary': 'attempt.read',
  'POST /api/attempts/:id/answers': 'attempt.make',
  'POST /api/attempts/:id/position': 'attempt.make',
  'POST /api/attempts/:id/finish': 'attempt.make',
  'GET /api/progress': 'attempt.read',

  'POST /api/error-reports': 'report.make',

  'GET /api/contributions': 'contribution.own', // and contribution.review: those that are not drafts
  'POST /api/contributions': 'contribution.own', // and exercise.draft, image.upload or contribution.submit, by type
  'GET /api/contributions/:id': 'contribution.own', // and contribution.review
  'GET /api/contributions/:id/changes': 'contribution.own', // and contribution.review
  'GET /api/contributions/:id/problems': 'contribution.own',
  'PATCH /api/contributions/:id': 'contribution.own',
  'DELETE /api/contributions/:id': 'contribution.own',
  'POST /api/contributions/:id/submit': 'contribution.submit',
  'POST /api/contributions/:id/withdraw': 'contribution.own',
  'POST /api/contributions/:id/approve': 'contribution.review',
  'POST /api/contributions/:id/request-changes': 'contribution.review',
  'POST /api/contributions/:id/reject': 'contribution.review',
  'POST /api/contributions/:id/claim': 'contribution.review',
  'POST /api/contributions/:id/release': 'contribution.review',

  'GET /api/contributor-requests': 'account.own', // one's own; everybody's asks for contributor.decide
  'POST /api/contributor-requests': 'contributor.request',
  'POST /api/contributor-requests/:id/approve': 'contributor.decide',
  'POST /api/contributor-requests/:id/reject': 'contributor.decide',

  'GET /api/notifications/list': 'account.own',
  'GET /api/notifications/unread': 'account.own',
  'POST /api/notifications/read': 'account.own',
  'GET /api/notifications/preferences': 'account.own',
  'POST /api/notifications/preferences': 'account.own',
  'POST /api/notifications/times': 'account.own',
  'GET /api/notifications/held': 'message.confirm',
  'POST /api/notifications/held': 'message.confirm',
  'GET /api/notifications/unsubscribe': 'account.signIn', // leads to the page that asks
  'POST /api/notifications/unsubscribe': 'account.signIn', // by a signed link of a mail, without signing in

  'GET /api/guardian': 'account.own',
  'POST /api/guardian': 'account.own',
  'POST /api/guardian/agree': 'account.signIn', // by the signed link of a mail; a guardian has no account
  'POST /api/guardian/refuse': 'account.signIn',
  'POST /api/guardian/withdraw': 'account.signIn',

  'GET /api/consents': 'account.own',
  'POST /api/consents': 'account.own', // to agree asks for channel.add too
  'GET /api/phone': 'account.own',
  'POST /api/phone': 'channel.add',
  'POST /api/phone/confirm': 'channel.add',
  'DELETE /api/phone': 'account.own',
  'GET /api/push': 'account.own',
  'POST /api/push': 'channel.add',
  'DELETE /api/push': 'account.own',

  'GET /api/opened/:token': 'account.signIn', // a picture in a mail, by a token that nobody guesses

  'POST /api/webhooks/resend': 'account.signIn', // signed by the provider; nobody signs in
  'POST /api/webhooks/twilio/status': 'account.signIn', // signed by the provider as well
  'POST /api/webhooks/twilio/inbound': 'account.signIn',
  'GET /api/conversations': 'conversation.own',
  'GET /api/conversations/search': 'conversation.own',
  'POST /api/conversations/blocks': 'conversation.own',
  'GET /api/conversations/:id': 'conversation.own',
  'POST /api/conversations/:id/mute': 'conversation.own',
  'GET /api/conversations/:id/messages': 'conversation.own',
  'GET /api/conversations/:id/changes': 'conversation.own',
  'POST /api/conversations/:id/messages': 'conversation.own',
  'PATCH /api/conversations/:id/messages/:seq': 'conversation.own',
  'DELETE /api/conversations/:id/messages/:seq': 'conversation.own',
  'POST /api/conversations/:id/read': 'conversation.own',
  'POST /api/conversations/:id/attachments': 'conversation.own',
  'GET /api/conversations/:id/attachments/:file': 'conversation.own',
  'POST /api/conversations/:id/reports': 'conversation.own',
  'GET /api/conversation-reports': 'conversation.readReported',
  'POST /api/conversation-reports/:id/extract': 'conversation.readReported',
  'POST /api/conversation-reports/:id/files/:file': 'conversation.readReported',
  'POST /api/conversation-reports/:id/close': 'conversation.readReported',

  'POST /api/cases/reports': 'case.report',
  'POST /api/cases/reports/:id/evidence': 'case.report',
  'POST /api/cases/appeals': 'account.signIn', // by the signed link of a mail; who is kept away cannot sign in
  'GET /api/cases': 'case.own',
  'GET /api/cases/:id': 'case.own',
  'POST /api/cases/:id/mediation': 'case.own',
  'POST /api/cases/:id/escalate': 'case.own',
  'POST /api/cases/:id/appeal': 'case.own',
  'GET /api/moderation/cases': 'case.handle',
  'GET /api/moderation/cases/:id': 'case.handle',
  'POST /api/moderation/cases/:id/take': 'case.handle',
  'POST /api/moderation/cases/:id/question': 'case.handle',
  'POST /api/moderation/cases/:id/hide': 'case.handle',
  'POST /api/moderation/cases/:id/show': 'case.handle',
  'POST /api/moderation/cases/:id/mediate': 'case.handle',
  'POST /api/moderation/cases/:id/decide': 'case.handle',
  'POST /api/moderation/cases/:id/appeal': 'case.handle',
  'POST /api/moderation/cases/:id/extract': 'case.handle',
  'POST /api/moderation/cases/:id/evidence/:file': 'case.handle',
  'GET /api/moderation/rules': 'case.handle',
  'POST /api/moderation/rules': 'case.handle',

  'GET /api/mentors': 'mentor.view',
  'GET /api/mentors/:id': 'mentor.view',
  'GET /api/mentors/:id/picture': 'mentor.view', // and of who has a relation with one
  'GET /api/mentor-profile': 'mentor.own',
  'POST /api/mentor-profile': 'mentor.own',
  'PATCH /api/mentor-profile': 'mentor.own',
  'PATCH /api/mentor-profile/unavailable': 'mentor.own',
  'PATCH /api/mentor-profile/available': 'mentor.own',
  'GET /api/mentee-profile': 'mentorship.request',
  'POST /api/mentee-profile': 'mentorship.request',
  'GET /api/mentor-applications': 'mentor.decide',
  'POST /api/mentor-applications/:id/approve': 'mentor.decide',
  'POST /api/mentor-applications/:id/reject': 'mentor.decide',
  'POST /api/mentor-applications/:id/suspend': 'mentor.decide',
  'POST /api/mentor-applications/:id/return': 'mentor.decide',
  'GET /api/mentorships': 'mentorship.own',
  'POST /api/mentorships': 'mentorship.request',
  'GET /api/mentorships/:id': 'mentorship.own',
  'PATCH /api/mentorships/:id/accept': 'mentorship.own',
  'PATCH /api/mentorships/:id/decline': 'mentorship.own',
  'PATCH /api/mentorships/:id/withdraw': 'mentorship.own',
  'PATCH /api/mentorships/:id/propose': 'mentorship.own',
  'PATCH /api/mentorships/:id/answer-proposal': 'mentorship.own',
  'PATCH /api/mentorships/:id/goals': 'mentorship.own',
  'PATCH /api/mentorships/:id/pause': 'mentorship.own',
  'PATCH /api/mentorships/:id/resume': 'mentorship.own',
  'PATCH /api/mentorships/:id/extend': 'mentorship.own',
  'PATCH /api/mentorships/:id/end': 'mentorship.own',
  'POST /api/mentorships/:id/feedback': 'mentorship.own',
  'PATCH /api/mentorships/:id/override': 'mentorship.manage',
  'GET /api/mentorship-health': 'mentorship.manage',
  'GET /api/mentorships/:id/messages': 'mentorship.own', // and conversation.own, to write
  'POST /api/mentorships/:id/messages': 'mentorship.own',

  'GET /api/mentorships/:id/sessions': 'mentorship.own',
  'POST /api/mentorships/:id/sessions': 'mentorship.own',
  'POST /api/mentorships/:id/sessions/preview': 'mentorship.own',
  'GET /api/mentorships/:id/sessions/figures': 'mentorship.own',
  'GET /api/mentorships/:id/sessions/csv': 'mentorship.own',
  'GET /api/mentorships/:id/free-times': 'mentorship.own',
  'POST /api/mentorships/:id/hold': 'mentorship.own',
  'DELETE /api/mentorships/:id/hold': 'mentorship.own',
  'GET /api/mentorships/:id/sessions/:session': 'mentorship.own',
  'GET /api/mentorships/:id/sessions/:session/ics': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/details': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/accept': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/decline': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/move': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/agree': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/refuse': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/cancel': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/start': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/complete': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/attendance': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/notes': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/summary': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/share': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/rate': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/ask-feedback': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/flag': 'mentorship.own',
  'POST /api/mentorships/:id/sessions/:session/actions': 'mentorship.own',
  'PATCH /api/mentorships/:id/sessions/:session/actions': 'mentorship.own',
  'DELETE /api/mentorships/:id/sessions/:session/actions': 'mentorship.own',
  'GET /api/calendar-feed': 'mentorship.own',
  'POST /api/calendar-feed': 'mentorship.own',
  'DELETE /api/calendar-feed': 'mentorship.own',
  'GET /api/calendar/:token': 'account.signIn', // by an address that nobody guesses; calendars sign in nowhere

  'GET /api/message-log/csv': 'mail.read',
  'POST /api/message-log/:id/send-again': 'mail.sendAgain',

  'GET /api/keys': 'apiKey.own',
  'POST /api/keys': 'apiKey.own',
  'DELETE /api/keys/:id': 'apiKey.own',

  'GET /api/webhooks': 'webhook.manage',
  'POST /api/webhooks': 'webhook.manage',
  'PATCH /api/webhooks/:id': 'webhook.manage',
  'DELETE /api/webhooks/:id': 'webhook.manage',
  'POST /api/webhooks/:id/secret': 'webhook.manage',
  'POST /api/webhooks/:id/test': 'webhook.manage',
  'GET /api/webhooks/:id/deliveries': 'webhook.manage',
  'POST /api/webhooks/deliveries/:id/send-again': 'webhook.manage',

  'GET /api/jobs': 'job.manage',
  'POST /api/jobs/dead-letters': 'job.manage',

  'GET /api/moderation/waiting': 'contribution.review',
  'GET /api/rejection-reasons': 'contribution.review',
  'POST /api/rejection-reasons': 'contribution.review',
  'POST /api/rejection-reasons/order': 'contribution.review',
  'PATCH /api/rejection-reasons/:id': 'contribution.review',
  'DELETE /api/rejection-reasons/:id': 'contribution.review',

  'GET /api/payload-preferences/:key': 'panel.enter',
  'POST /api/payload-preferences/:key': 'panel.enter',
  'DELETE /api/payload-preferences/:key': 'panel.enter',
};
