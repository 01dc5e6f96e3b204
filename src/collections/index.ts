import { auditLog } from '@mentora/platform/audit';
import { rateLimits } from '@mentora/platform/limits';
import { mails } from '@mentora/platform/mail';
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
import { sessions } from './sessions';
import { settings } from './settings';
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
  rateLimits,
  mails,
  auditLog,
];

export const globals: GlobalConfig[] = [settings];

/** Endpoints that belong to no collection. */
export const endpoints: Endpoint[] = [progressEndpoint];
