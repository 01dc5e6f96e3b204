import { mayAlways, type Person } from '@mentora/access';
import { forbidden, signInFirst } from '@mentora/platform';
import { networkOf } from '@mentora/platform/http';
import { consume, forgiveSubject } from '@mentora/platform/limits';
import type { Endpoint } from 'payload';
import { strengthOf } from '../../credentials/strength';
import { normaliseAddress } from '../address';
import { deviceBehind } from '../../sessions/deviceBehind';
import { choosePassword } from '../commands/choosePassword';
import { requestPasswordLink } from '../commands/requestPasswordLink';
import { limits } from '../limits';
import { answer, bodyOf } from './answer';
import { answerSignedIn } from './session';

const forgotten: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { email } = await bodyOf(req);
    await requestPasswordLink(req, { email: email as string, address: deviceBehind(req.headers).address });
    return answer({ message: req.t('general:success') });
  },
};

const reset: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = await bodyOf(req);
    const input = { code: token as string, password: password as string, device: deviceBehind(req.headers) };
    return answerSignedIn(req, await choosePassword(req, input));
  },
};

/** Judges a password while it is typed, with the dictionaries that no page should have to carry. */
const strength: Endpoint = {
  path: '/password-strength',
  method: 'post',
  handler: async (req) => {
    await consume(req, limits.meter, [networkOf(deviceBehind(req.headers).address)]);
    const { password, name, email } = await bodyOf(req);
    const person = [name, email].filter((text) => typeof text === 'string').map((text) => text.slice(0, 254));
    return answer(await strengthOf(typeof password === 'string' ? password : '', person));
  },
};

/** Lifts the limits that tries have set on an address. */
const unlock: Endpoint = {
  path: '/unlock',
  method: 'post',
  handler: async (req) => {
    const person = req.user as Person | null;
    if (!person) throw signInFirst();
    if (!mayAlways('person.unlock', person)) throw forbidden();
    const { email } = await bodyOf(req);
    await forgiveSubject(req, normaliseAddress(typeof email === 'string' ? email : ''));
    return answer({ message: req.t('general:success') });
  },
};

/** Forgetting a password, choosing another, and how good it is. */
export const passwordEndpoints: Endpoint[] = [forgotten, reset, strength, unlock];
