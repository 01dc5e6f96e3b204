import { demand } from '@mentora/platform';
import { bodyOf } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint, PayloadRequest } from 'payload';
import { agreeAsGuardian } from './commands/agreeAsGuardian';
import { askGuardianAgain } from './commands/askGuardianAgain';
import { refuseAsGuardian } from './commands/refuseAsGuardian';
import { withdrawAsGuardian } from './commands/withdrawAsGuardian';
import { ageOf } from './queries/ageOf';

const shown = async (req: PayloadRequest) => privateJson(await ageOf(req, demand(req, 'account.own')!.id));

/** What a guardian decides, by the link of a mail and without an account. */
function decision<Input extends object>(name: string, command: (req: PayloadRequest, input: Input) => Promise<void>): Endpoint {
  return {
    path: `/guardian/${name}`,
    method: 'post',
    handler: async (req) => {
      await command(req, await bodyOf<Input>(req));
      return privateJson({ done: true });
    },
  };
}

/** Whose agreement one's account needs, the mail to that person, and what he or she decides. */
export const guardianEndpoints: Endpoint[] = [
  { path: '/guardian', method: 'get', handler: shown },
  {
    path: '/guardian',
    method: 'post',
    handler: async (req) => {
      await askGuardianAgain(req, await bodyOf(req));
      return shown(req);
    },
  },
  decision('agree', agreeAsGuardian),
  decision('refuse', refuseAsGuardian),
  decision('withdraw', withdrawAsGuardian),
];
