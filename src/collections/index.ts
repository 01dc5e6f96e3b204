import { attachmentEndpoints, conversationEndpoints, reportEndpoints } from '@mentora/platform/conversations';
import { keyEndpoints } from '@mentora/platform/apiKeys';
import { auditLog } from '@mentora/platform/audit';
import { backups } from '@mentora/platform/backup';
import { consentEndpoints } from '@mentora/platform/consents';
import { jobEndpoints } from '@mentora/platform/jobs';
import { webhookEndpoints } from '@mentora/platform/webhooks';
import { rateLimits } from '@mentora/platform/limits';
import { openedEndpoint, resendWebhook, suppressedAddresses } from '@mentora/platform/mail';
import { notificationCollections } from '@mentora/platform/notifications';
import { phoneEndpoints, twilioWebhooks } from '@mentora/platform/phone';
import { pushEndpoints } from '@mentora/platform/push';
import { reasonEndpoints } from '@mentora/platform/reasons';
import type { CollectionConfig, Endpoint, GlobalConfig } from 'payload';
import { attempts, answers } from './attempts';
import { progressEndpoint } from './attempts/endpoints';
import { avatars } from './avatars';
import { categories } from './categories';
import { oneTimeCodes } from './codes';
import { credentials } from './credentials';
import { knownDevices } from './devices';
import { editions } from './editions';
import { exerciseAddresses } from './exercises/addresses';
import { exercises } from './exercises';
import { images } from './images';
import { guardianEndpoints } from './minors/endpoints';
import { messageLog } from './messages';
import { sessions } from './sessions';
import { settings } from './settings';
import { shutDoors } from './shutDoors';
import { skills } from './skills';
import { users } from './users';

/** The core content of the platform, in the panel's order. */
export const collections: CollectionConfig[] = [
  exercises,
  categories,
  skills,
  images,
  editions,
  exerciseAddresses,
  attempts,
  answers,
  users,
  avatars,
  credentials,
  sessions,
  oneTimeCodes,
  knownDevices,
  ...notificationCollections,
  rateLimits,
  messageLog,
  suppressedAddresses,
  backups,
  auditLog,
];

export const globals: GlobalConfig[] = [settings];

/** Endpoints that belong to no collection. */
export const endpoints: Endpoint[] = [
  progressEndpoint,
  ...keyEndpoints,
  ...webhookEndpoints,
  ...jobEndpoints,
  ...conversationEndpoints,
  ...attachmentEndpoints,
  ...reportEndpoints,
  ...guardianEndpoints,
  ...consentEndpoints,
  ...phoneEndpoints,
  ...pushEndpoints,
  ...reasonEndpoints,
  openedEndpoint,
  resendWebhook,
  ...twilioWebhooks,
  ...shutDoors,
];
