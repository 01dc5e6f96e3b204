import type { Person } from '@mentora/access';
import type { Endpoint, PayloadRequest } from 'payload';
import { demand } from '../command/demand';
import { notFound } from '../errors';
import { bodyOf } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { isLocale } from '../i18n/locales';
import { isId } from '../isId';
import { settings } from '../settings';
import { chooseFrequency, setFrequency } from './commands/chooseFrequency';
import { chooseTimes } from './commands/chooseTimes';
import { markRead } from './commands/markRead';
import { heldCount, heldNotifications } from './confirm/held';
import { settleHeld } from './confirm/settleHeld';
import { readUnsubscription } from './mail/unsubscribe';
import { notificationList, unreadCount } from './queries/notificationList';
import { preferencesOf } from './queries/preferences';

/** The person behind a request for what is his or her own. */
function personOf(req: PayloadRequest) {
  return demand(req, 'account.own') as Person & { name: string; locale: string; timeZone: string };
}

/** The doors of a person's notifications: each parses, calls and answers. */
export const notificationEndpoints: Endpoint[] = [
  {
    path: '/list',
    method: 'get',
    handler: async (req) => {
      const { id, name, locale, timeZone } = personOf(req);
      const wanted = String(req.query.locale ?? '');
      const to = { id, name, locale: isLocale(wanted) ? wanted : isLocale(locale) ? locale : 'fr', timeZone };
      const before = typeof req.query.before === 'string' ? req.query.before : undefined;
      if (before && !isId(before)) throw notFound();
      return privateJson({ ...(await notificationList(req, to, { before })), unread: await unreadCount(req, id) });
    },
  },
  {
    path: '/unread',
    method: 'get',
    handler: async (req) => privateJson({ unread: await unreadCount(req, personOf(req).id) }),
  },
  {
    path: '/read',
    method: 'post',
    handler: async (req) => privateJson(await markRead(req, await bodyOf(req))),
  },
  {
    path: '/preferences',
    method: 'get',
    handler: async (req) => privateJson(await preferencesOf(req, personOf(req).id)),
  },
  {
    path: '/preferences',
    method: 'post',
    handler: async (req) => {
      await chooseFrequency(req, await bodyOf(req));
      return privateJson(await preferencesOf(req, personOf(req).id));
    },
  },
  {
    path: '/times',
    method: 'post',
    handler: async (req) => {
      await chooseTimes(req, await bodyOf(req));
      return privateJson(await preferencesOf(req, personOf(req).id));
    },
  },
  {
    path: '/held',
    method: 'get',
    handler: async (req) => {
      demand(req, 'message.confirm');
      return privateJson({ held: await heldNotifications(req), count: await heldCount(req) });
    },
  },
  {
    path: '/held',
    method: 'post',
    handler: async (req) => privateJson(await settleHeld(req, await bodyOf(req))),
  },
  {
    // A mail program without that button opens the address: the page asks first, for scanners open it as well.
    path: '/unsubscribe',
    method: 'get',
    handler: (req) => Response.redirect(`${settings().url}/desabonnement?${req.searchParams.toString()}`, 303),
  },
  {
    // One click in a mail program, without signing in (RFC 8058). A link followed by a scanner changes nothing.
    path: '/unsubscribe',
    method: 'post',
    handler: async (req) => {
      const unsubscription = readUnsubscription(req.payload, req.searchParams);
      if (!unsubscription) throw notFound();
      await setFrequency(req, { ...unsubscription, channel: 'mail', frequency: 'off' });
      return privateJson({ category: unsubscription.category });
    },
  },
];
