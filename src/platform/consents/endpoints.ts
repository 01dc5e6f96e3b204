import type { Endpoint, PayloadRequest } from 'payload';
import { demand } from '../command/demand';
import { bodyOf } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { chooseConsent } from './commands/chooseConsent';
import { wordings } from './purposes';
import { ownConsents } from './queries/ownConsents';

const shown = async (req: PayloadRequest) =>
  privateJson({ since: await ownConsents(req, demand(req, 'account.own')!.id), wordings });

/** `GET` and `POST /api/consents`: what one agrees to, in which words. */
export const consentEndpoints: Endpoint[] = [
  { path: '/consents', method: 'get', handler: shown },
  {
    path: '/consents',
    method: 'post',
    handler: async (req) => {
      await chooseConsent(req, await bodyOf(req));
      return shown(req);
    },
  },
];
