import type { Endpoint } from 'payload';
import { demand } from '../command/demand';
import { bodyOf } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { createKey } from './commands/createKey';
import { revokeKey } from './commands/revokeKey';
import { keyList } from './queries/keyList';

/** The doors of API keys: each parses, calls and answers. */
export const keyEndpoints: Endpoint[] = [
  {
    path: '/keys',
    method: 'get',
    handler: async (req) => privateJson({ keys: await keyList(req, demand(req, 'apiKey.own')!) }),
  },
  {
    path: '/keys',
    method: 'post',
    handler: async (req) => privateJson(await createKey(req, await bodyOf(req))),
  },
  {
    path: '/keys/:id',
    method: 'delete',
    handler: async (req) => {
      const id = String(req.routeParams?.id);
      await revokeKey(req, { id });
      return privateJson({ id });
    },
  },
];
