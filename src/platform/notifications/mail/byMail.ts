import type { Payload } from 'payload';
import { localePath } from '../../i18n/localePath';
import { sendMails, type Mail } from '../../mail/send';
import { settings } from '../../settings';
import type { Driver, Due } from '../driver';
import { translatorOf } from '../messages';
import type { Listener } from '../wishes';
import { unsubscribeAddress } from './unsubscribe';

/** One notification as a mail of its own, several as one digest. Each says why it came and how to change that. */
export function mailOf(payload: Pick<Payload, 'secret'>, to: Listener, message: readonly Due[]): Omit<Mail, 'to'> {
  const t = translatorOf(to.locale);
  const page = (path: string) => settings().url + localePath(to.locale, path);
  const [first] = message;
  const common = {
    person: to.id,
    locale: to.locale,
    notes: [...reasons(to, message), t('change', { address: page('/compte/notifications') })],
    // A digest of several kinds has no single thing to be taken off: its link leads to the choices.
    unsubscribe: first && sameCategory(message) ? unsubscribeAddress(payload, to.id, first.type.category) : undefined,
  };
  if (first && message.length === 1) {
    const { title, text, href, action } = first.content;
    return {
      ...common,
      kind: first.type.name,
      subject: title,
      paragraphs: [t('hello', { name: to.name }), text],
      button: { label: action, href: page(href) },
    };
  }
  return {
    ...common,
    kind: 'digest',
    subject: t('digest', { count: message.length }),
    paragraphs: [t('hello', { name: to.name }), t('digestIntro', { count: message.length })],
    items: message.map(({ content: { title, text, href } }) => ({ title, text, href: page(href) })),
    button: { label: t('seeAll'), href: page('/notifications') },
  };
}

export const byMail: Driver = async (req, messages) => {
  const mails: Mail[] = [];
  for (const { to, news } of messages) {
    if (to.email) mails.push({ ...mailOf(req.payload, to, news), to: to.email, calendar: await calendarOf(req.payload, to, news) });
  }
  await sendMails(req, mails);
  return messages.map(({ to }) => (to.email ? null : 'noConfirmedAddress'));
};

/** What a mail brings for the calendar. A digest brings nothing: its parts would be of different things. */
async function calendarOf(payload: Payload, to: Listener, [first, ...more]: readonly Due[]): Promise<Mail['calendar']> {
  if (!first || more.length > 0) return undefined;
  return (await first.type.calendar?.(payload, to, first.data)) ?? undefined;
}

function reasons({ locale }: Listener, message: readonly Due[]): string[] {
  return [...new Set(message.map(({ type }) => type.why[locale] ?? type.why.fr))];
}

function sameCategory(message: readonly Due[]): boolean {
  return message.every(({ type }) => type.category === message[0]?.type.category);
}
