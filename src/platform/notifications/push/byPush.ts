import { directionOf } from '../../i18n/locales';
import { localePath } from '../../i18n/localePath';
import { putMessage } from '../../outbox/putMessage';
import type { Pushed } from '../../push/carrier';
import { devicesOf } from '../../push/queries';
import { vapid } from '../../push/vapid';
import { oneByOne } from '../driver';
import { translatorOf } from '../messages';

/** A screen that is locked shows no more. */
const longest = 240;

const cut = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`);

/** A notification, or several in one, on each device that its person has asked it for. */
export const byPush = oneByOne(async (req, to, message) => {
  const [first] = message;
  if (!first) return null;
  if (!vapid()) return 'noChannel';
  const devices = await devicesOf(req, to.id);
  if (devices.length === 0) return 'noDevice';

  const t = translatorOf(to.locale);
  const alone = message.length === 1;
  const shown: Pushed = {
    title: cut(alone ? first.content.title : t('digest', { count: message.length })),
    body: cut(alone ? first.content.text : message.map(({ content }) => content.title).join(' · ')),
    href: localePath(to.locale, alone ? first.content.href : '/notifications'),
    tag: first.id,
    lang: to.locale,
    dir: directionOf(to.locale),
  };
  for (const { id, service } of devices) {
    await putMessage(req, {
      channel: 'push',
      provider: 'webpush',
      person: to.id,
      kind: alone ? first.type.name : 'digest',
      subject: shown.title,
      address: service,
      order: `push:${id}`,
      request: { device: id, shown },
    });
  }
  return null;
});
