import type { Endpoint } from 'payload';
import { demand } from '../command/demand';
import { bodyOf } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { settleDeadLetters } from './commands/settleDeadLetters';
import { deadLetters, queueStates } from './overview';

/** `GET /api/jobs`: what waits in the background, and what has failed for good. */
const overviewEndpoint: Endpoint = {
  path: '/jobs',
  method: 'get',
  handler: async (req) => {
    demand(req, 'job.manage');
    const [queues, failed] = await Promise.all([queueStates(req.payload), deadLetters(req.payload)]);
    return privateJson({ queues, deadLetters: failed });
  },
};

/** `POST /api/jobs/dead-letters` with `{ ids, how: 'resend' | 'discard' }`. */
const settleEndpoint: Endpoint = {
  path: '/jobs/dead-letters',
  method: 'post',
  handler: async (req) => Response.json(await settleDeadLetters(req, await bodyOf(req))),
};

export const jobEndpoints: Endpoint[] = [overviewEndpoint, settleEndpoint];
