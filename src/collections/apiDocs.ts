import { keyDocs } from '@mentora/platform/apiKeys';
import { consentDocs } from '@mentora/platform/consents';
import { conversationDocs } from '@mentora/platform/conversations';
import { jobDocs } from '@mentora/platform/jobs';
import { mailDocs } from '@mentora/platform/mail';
import { notificationDocs } from '@mentora/platform/notifications';
import type { ApiDoc } from '@mentora/platform/openapi';
import { phoneDocs } from '@mentora/platform/phone';
import { pushDocs } from '@mentora/platform/push';
import { reasonDocs } from '@mentora/platform/reasons';
import { webhookDocs } from '@mentora/platform/webhooks';
import { attemptDocs } from './attempts/apiDocs';
import { exerciseDocs } from './exercises/apiDocs';
import { imageDocs } from './images/apiDocs';
import { guardianDocs } from './minors/apiDocs';
import { accountDocs } from './users/apiDocs';

const site: ApiDoc[] = [
  { endpoint: 'GET /api/health', part: 'site', summary: 'See whether the site can serve', answers: 'Whether it can, and what is wrong; 503 where it cannot.' },
  { endpoint: 'GET /api/ready', part: 'site', summary: 'See whether requests may be sent to this process', answers: 'Whether they may, and why not; 503 where it stops, or the schema is being changed.' },
  { endpoint: 'GET /api/metrics', part: 'site', summary: 'Read the figures of this process', answers: 'Figures for Prometheus, for who has the token of the settings.', type: 'text/plain' },
  { endpoint: 'GET /api/openapi.json', part: 'site', summary: 'Read this document', answers: 'An OpenAPI 3.1 document.' },
  {
    endpoint: 'POST /api/graphql',
    part: 'site',
    summary: 'Ask by GraphQL, signed in or not; no key opens it',
    body: { type: 'object', properties: { query: { type: 'string' }, variables: { type: 'object' } }, required: ['query'] },
    answers: 'What was asked for, under `data`, or `errors` with their codes under `extensions`.',
  },
];

/** What the core's endpoints do. Plugins say it of theirs. */
export const apiDocs: ApiDoc[] = [
  ...exerciseDocs,
  ...attemptDocs,
  ...imageDocs,
  ...accountDocs,
  ...guardianDocs,
  ...notificationDocs,
  ...conversationDocs,
  ...mailDocs,
  ...consentDocs,
  ...phoneDocs,
  ...pushDocs,
  ...reasonDocs,
  ...jobDocs,
  ...keyDocs,
  ...webhookDocs,
  ...site,
];
