import type { Endpoint } from 'payload';
import { demand } from '../command/demand';
import { bodyOf, idIn } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { changeWebhook } from './commands/changeWebhook';
import { createWebhook } from './commands/createWebhook';
import { deleteWebhook } from './commands/deleteWebhook';
import { renewSecret } from './commands/renewSecret';
import { sendDeliveryAgain } from './commands/sendAgain';
import { testWebhook } from './commands/testWebhook';
import { deliveryList, webhookList } from './queries/webhookList';

/** The doors of webhooks: each parses, calls and answers. */
export const webhookEndpoints: Endpoint[] = [
  {
    path: '/webhooks',
    method: 'get',
    handler: async (req) => {
      demand(req, 'webhook.manage');
      return privateJson({ webhooks: await webhookList(req) });
    },
  },
  { path: '/webhooks', method: 'post', handler: async (req) => privateJson(await createWebhook(req, await bodyOf(req))) },
  {
    path: '/webhooks/:id',
    method: 'patch',
    handler: async (req) => {
      await changeWebhook(req, { ...(await bodyOf(req)), id: idIn(req) });
      return privateJson({ id: idIn(req) });
    },
  },
  {
    path: '/webhooks/:id',
    method: 'delete',
    handler: async (req) => {
      await deleteWebhook(req, { id: idIn(req) });
      return privateJson({ id: idIn(req) });
    },
  },
  { path: '/webhooks/:id/secret', method: 'post', handler: async (req) => privateJson(await renewSecret(req, { id: idIn(req) })) },
  { path: '/webhooks/:id/test', method: 'post', handler: async (req) => privateJson(await testWebhook(req, { id: idIn(req) })) },
  {
    path: '/webhooks/:id/deliveries',
    method: 'get',
    handler: async (req) => {
      demand(req, 'webhook.manage');
      return privateJson({ deliveries: await deliveryList(req, idIn(req)) });
    },
  },
  {
    path: '/webhooks/deliveries/:id/send-again',
    method: 'post',
    handler: async (req) => {
      await sendDeliveryAgain(req, { id: idIn(req) });
      return privateJson({ id: idIn(req) });
    },
  },
];
