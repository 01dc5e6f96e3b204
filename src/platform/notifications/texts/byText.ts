import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { agreesTo } from '../../consents/consents';
import { localePath } from '../../i18n/localePath';
import { numberOf } from '../../phone/numberOf';
import { sendText, textChannels } from '../../phone/sendText';
import type { TextChannel } from '../../phone/stop';
import { templateFor, templateValue } from '../../phone/templates';
import { settings } from '../../settings';
import { oneByOne } from '../driver';
import { translatorOf } from '../messages';
import { shortText } from './shortText';

/** A notification, or several in one, to a verified number of somebody who agrees to that. */
const byText = (channel: TextChannel) =>
  oneByOne(async (req, to, message) => {
    const [first] = message;
    if (!first) return null;
    if (!textChannels().includes(channel)) return 'noChannel';
    const number = await numberOf(req, to.id);
    if (!number) return 'noNumber';
    if (!(await agreesTo(req, to.id, channel))) return 'noConsent';

    const page = (path: string) => settings().url + localePath(to.locale, path);
    const t = translatorOf(to.locale);
    const alone = message.length === 1;
    const title = alone ? first.content.title : t('digest', { count: message.length });
    const text = alone ? first.content.text : message.map(({ content }) => content.title).join(' · ');
    const link = page(alone ? first.content.href : '/notifications');
    const kind = alone ? first.type.name : 'digest';
    const media = alone ? first.content.media?.map((path) => new URL(path, settings().url).href) : undefined;
    const template = channel === 'whatsapp' ? templateFor(kind, to.locale) : null;
    await sendText(req, {
      channel,
      to: number,
      person: to.id,
      kind,
      subject: title,
      // A template has its document as its last value: no other address goes along with one.
      request: template
        ? { ...template, variables: [to.name, title, text, link, ...(media ?? [])].map(templateValue) }
        : { body: shortText({ site: await siteName(req), title, link }), media },
    });
    return null;
  });

export const bySms = byText('sms');
export const byWhatsapp = byText('whatsapp');

async function siteName(req: PayloadRequest): Promise<string> {
  const [row] = await query<{ name: string }>(req, sql`SELECT name FROM settings LIMIT 1`);
  return row?.name ?? 'Mentora';
}
