import type { Endpoint } from 'payload';
import { demand } from '../command/demand';
import { bodyOf } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { askNumber } from './commands/askNumber';
import { confirmNumber } from './commands/confirmNumber';
import { removeNumber } from './commands/removeNumber';
import { ownNumber } from './numberOf';

/** One's own number: asked for, verified by the code that came, given up. */
export const phoneEndpoints: Endpoint[] = [
  { path: '/phone', method: 'get', handler: async (req) => privateJson(await ownNumber(req, demand(req, 'account.own')!.id)) },
  { path: '/phone', method: 'post', handler: async (req) => privateJson(await askNumber(req, await bodyOf(req))) },
  { path: '/phone/confirm', method: 'post', handler: async (req) => privateJson(await confirmNumber(req, await bodyOf(req))) },
  {
    path: '/phone',
    method: 'delete',
    handler: async (req) => {
      await removeNumber(req, {});
      return privateJson({ number: null, asked: null });
    },
  },
];
