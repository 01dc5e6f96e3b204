import type { Endpoint, PayloadRequest } from 'payload';
import { deviceBehind } from '../../sessions/deviceBehind';
import { confirmAddress } from '../commands/confirmAddress';
import { makeFirstAdministrator } from '../commands/makeFirstAdministrator';
import { register } from '../commands/register';
import { hasAdministrator } from '../queries/hasAdministrator';
import { answer, bodyOf } from './answer';
import { answerSignedIn } from './session';

/** What was sent, as a command takes it: the command checks every part. */
async function inputOf<Command extends (req: PayloadRequest, input: never) => unknown>(req: PayloadRequest) {
  return { ...(await bodyOf(req)), device: deviceBehind(req.headers) } as unknown as Parameters<Command>[1];
}

const signUp: Endpoint = {
  path: '/register',
  method: 'post',
  handler: async (req) => answerSignedIn(req, await register(req, await inputOf<typeof register>(req))),
};

const firstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: async (req) =>
    answerSignedIn(req, await makeFirstAdministrator(req, await inputOf<typeof makeFirstAdministrator>(req))),
};

const init: Endpoint = {
  path: '/init',
  method: 'get',
  handler: async (req) => answer({ initialized: await hasAdministrator(req) }),
};

const verify: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: async (req) => {
    const { address } = deviceBehind(req.headers);
    const { email } = await confirmAddress(req, { code: String(req.routeParams?.id), address });
    return answer({ message: req.t('authentication:emailVerified'), email });
  },
};

/** Coming in: registering, the first administrator, confirming an address. */
export const joiningEndpoints: Endpoint[] = [signUp, firstRegister, init, verify];
