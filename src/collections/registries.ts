import type { Registries } from '@mentora/platform';
import { keysData } from '@mentora/platform/apiKeys';
import { personKeyTexts } from '@mentora/platform/audit';
import { backupFailed, backupTick, failedBackupCard, makeDailyBackup } from '@mentora/platform/backup';
import { consentsData, giverTexts } from '@mentora/platform/consents';
import {
  attachmentTexts,
  conversationEvents,
  conversationsCategory,
  conversationsData,
  messageReported,
  messageSubject,
  messageTexts,
  newMessage,
  previewTexts,
  sweepAttachments,
  watchUnread,
} from '@mentora/platform/conversations';
import { bellEvent, flushDeliveries, notificationsData, unreadCard } from '@mentora/platform/notifications';
import { sweepReceipts } from '@mentora/platform/events';
import { sweepTicks } from '@mentora/platform/jobs';
import { sweepLimits } from '@mentora/platform/limits';
import {
  askForForgotten,
  messagesMissAims,
  runningCategory,
  sendQueued,
  suppressedData,
  sweepMessages,
  watchAims,
} from '@mentora/platform/mail';
import { outgoingTexts, sendMessage } from '@mentora/platform/outbox';
import { askPrices, phoneData, phoneTexts, sweepCodes } from '@mentora/platform/phone';
import { deviceTexts, devicesData } from '@mentora/platform/push';
import { suspensionsData, suspensionTexts } from '@mentora/platform/suspensions';
import { deliverWebhook, sweepDeliveries, webhookRests, webhooksData, webhookSecrets } from '@mentora/platform/webhooks';
import { apiDocs } from './apiDocs';
import { apiScopes } from './apiScopes';
import { attemptEvents } from './attempts/events';
import { eraseStaleVisitors } from './attempts/commands/eraseStaleVisitors';
import { sweepSubmissions } from './attempts/commands/judgeOnce';
import { attemptsData } from './attempts/personalData';
import { categoryKind } from './categories/contribution';
import { exerciseKind } from './exercises/contribution';
import { exerciseEvents } from './exercises/events';
import { exerciseSubject } from './exercises/moderationSubject';
import { exercisesData } from './exercises/personalData';
import { completeIndex } from './images/commands/completeIndex';
import { imageKind } from './images/contribution';
import { imageSubject } from './images/moderationSubject';
import { imagesData } from './images/personalData';
import { sweepFiles } from './images/sweepFiles';
import { panelViews } from './panel';
import { panelCards } from './panel/start/cards';
import { pendingImagesCard } from './images/spaceCard';
import { guardianTexts } from './minors/guardian';
import { minorsData } from './minors/personalData';
import { remindGuardians } from './minors/remindGuardians';
import { sweepMinors } from './minors/sweepMinors';
import { sweepSessions } from './sessions/sweep';
import { exportsData, makeExport, sweepExports } from './users/archive/exports';
import { personSubject } from './users/moderationSubject';
import { accountData } from './users/personalData';

/** What the core content adds to the platform's extension points. Plugins add theirs. */
export const coreRegistries: Partial<Registries> = {
  personalData: [
    ...accountData,
    ...minorsData,
    exportsData,
    attemptsData,
    exercisesData,
    imagesData,
    ...notificationsData,
    ...conversationsData,
    suppressedData,
    keysData,
    webhooksData,
    consentsData,
    ...phoneData,
    devicesData,
    suspensionsData,
  ],
  moderationSubjects: [exerciseSubject, imageSubject, personSubject, messageSubject],
  spaceCards: [unreadCard, pendingImagesCard],
  contributionKinds: [exerciseKind, imageKind, categoryKind],
  privateTexts: [messageTexts, attachmentTexts, previewTexts, guardianTexts, giverTexts, webhookSecrets, personKeyTexts, outgoingTexts, ...phoneTexts, deviceTexts, suspensionTexts],
  apiScopes,
  apiDocs,
  webhookEvents: [...exerciseEvents, ...attemptEvents],
  socketEvents: [bellEvent, ...conversationEvents],
  jobs: [flushDeliveries, sendQueued, sendMessage, deliverWebhook, watchUnread, makeDailyBackup, makeExport],
  notificationCategories: [conversationsCategory, runningCategory],
  notificationTypes: [newMessage, messageReported, messagesMissAims, webhookRests, backupFailed],
  ticks: [
    backupTick(),
    { key: 'forgotten-mails', cron: '8 * * * *', missed: 'makeUp', run: askForForgotten },
    { key: 'message-prices', cron: '*/10 * * * *', missed: 'skip', run: askPrices },
    { key: 'phone-codes', cron: '28 * * * *', missed: 'makeUp', run: sweepCodes },
    { key: 'message-aims', cron: '18 * * * *', missed: 'skip', run: watchAims },
    { key: 'old-messages', cron: '3 * * * *', missed: 'makeUp', run: sweepMessages },
    { key: 'limits', cron: '13 * * * *', missed: 'makeUp', run: (payload) => sweepLimits({ payload }) },
    { key: 'log-ins', cron: '23 * * * *', missed: 'makeUp', run: sweepSessions },
    { key: 'minors', cron: '58 * * * *', missed: 'makeUp', run: sweepMinors },
    { key: 'guardian-reminders', cron: '28 * * * *', missed: 'makeUp', run: remindGuardians },
    { key: 'visitors', cron: '33 * * * *', missed: 'makeUp', run: eraseStaleVisitors },
    { key: 'submissions', cron: '38 * * * *', missed: 'makeUp', run: sweepSubmissions },
    { key: 'attachments', cron: '48 * * * *', missed: 'makeUp', run: sweepAttachments },
    { key: 'image-index', cron: '17 3 * * *', missed: 'makeUp', run: completeIndex },
    { key: 'image-files', cron: '43 * * * *', missed: 'makeUp', run: sweepFiles },
    { key: 'webhook-log', cron: '48 * * * *', missed: 'makeUp', run: sweepDeliveries },
    { key: 'data-exports', cron: '48 * * * *', missed: 'makeUp', run: sweepExports },
    { key: 'receipts', cron: '53 3 * * *', missed: 'makeUp', run: sweepReceipts },
    { key: 'old-ticks', cron: '54 3 * * *', missed: 'makeUp', run: sweepTicks },
  ],
  panelCards: [failedBackupCard, ...panelCards],
  panelViews,
};
