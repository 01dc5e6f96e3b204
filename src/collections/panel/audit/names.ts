import { localise, type Locale, type Localised } from '@mentora/platform';
import type { SanitizedConfig } from 'payload';

/** The words for what stands in the log as a code. */
export interface AuditNames {
  action: (code: string) => string;
  kind: (slug: string) => string;
}

/** What is done to any document. */
const verbs = { created: 'auditCreated', updated: 'auditUpdated', deleted: 'auditDeleted' } as const;

/** What commands write by themselves. */
const actions = {
  'role.granted': 'auditRoleGranted',
  'role.withdrawn': 'auditRoleWithdrawn',
  'account.deleted': 'auditAccountDeleted',
  'password.changed': 'auditPasswordChanged',
  'address.changed': 'auditAddressChanged',
  'guardian.agreed': 'auditGuardianAgreed',
  'guardian.withdrew': 'auditGuardianWithdrew',
  'address.lifted': 'auditAddressLifted',
  'image.approved': 'auditImageApproved',
  'image.rejected': 'auditImageRejected',
  'contribution.approved': 'auditContributionApproved',
  'contribution.rejected': 'auditContributionRejected',
  'contribution.changesRequested': 'auditChangesRequested',
  'contributor.accepted': 'auditContributorAccepted',
  'contributor.declined': 'auditContributorDeclined',
  'mentor.approved': 'auditMentorApproved',
  'mentor.rejected': 'auditMentorRejected',
  'mentor.suspended': 'auditMentorSuspended',
  'mentor.returned': 'auditMentorReturned',
  'cohort.published': 'auditCohortPublished',
  'mentorship.overridden': 'auditMentorshipOverridden',
  'mentorship.reminded': 'auditMentorshipReminded',
  'mentorship.mediated': 'auditMentorshipMediated',
  'mentorship.handoverAsked': 'auditHandoverAsked',
  'job.resent': 'auditJobResent',
  'job.discarded': 'auditJobDiscarded',
  'message.sentAgain': 'auditMessageSentAgain',
  'apiKey.created': 'auditApiKeyCreated',
  'apiKey.revoked': 'auditApiKeyRevoked',
  'webhook.created': 'auditWebhookCreated',
  'webhook.changed': 'auditWebhookChanged',
  'webhook.deleted': 'auditWebhookDeleted',
  'webhook.secretRenewed': 'auditWebhookSecretRenewed',
  'webhook.sentAgain': 'auditWebhookSentAgain',
  'webhook.rested': 'auditWebhookRested',
  'conversation.reported': 'auditMessageReported',
  'conversation.extractRead': 'auditExtractRead',
  'conversation.fileRead': 'auditReportedFileRead',
  'conversation.reportClosed': 'auditReportClosed',
  'case.reported': 'auditCaseReported',
  'case.ruleSet': 'auditCaseRuleSet',
  'notification.confirmed': 'auditNotificationConfirmed',
  'notification.cancelled': 'auditNotificationCancelled',
} as const;

export type AuditKey = (typeof verbs)[keyof typeof verbs] | (typeof actions)[keyof typeof actions];

/** The words of a language; a code of a plugin that has none is said as it is. */
export function namesOf(config: SanitizedConfig, locale: Locale, text: (key: AuditKey) => string): AuditNames {
  const kind = (slug: string): string => {
    const label = config.collections.find((one) => one.slug === slug)?.labels.singular ?? config.globals.find((one) => one.slug === slug)?.label;
    if (typeof label === 'string') return label;
    return label && typeof label === 'object' ? localise(label as unknown as Localised, locale) : slug;
  };
  const action = (code: string): string => {
    if (code in actions) return text(actions[code as keyof typeof actions]);
    const [slug = '', verb = ''] = code.split('.');
    return verb in verbs ? `${kind(slug)} – ${text(verbs[verb as keyof typeof verbs])}` : code;
  };
  return { action, kind };
}
