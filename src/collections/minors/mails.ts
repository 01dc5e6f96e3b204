import { localePath, type Locale } from '@mentora/platform/i18n';
import { provider, sendMail } from '@mentora/platform/mail';
import { settings } from '@mentora/platform/settings';
import { createTranslator } from 'next-intl';
import type { PayloadRequest } from 'payload';
import { recipientOf } from '../users/queries/recipientOf';
import { waitingDays } from './guardian';
import { guardianAddress } from './guardianLink';
import ar from './messages/ar.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

function wordsFor(locale: Locale) {
  return createTranslator({ locale, messages: words[locale] });
}

/** A guardian as mails need one. */
export interface Written {
  id: string;
  person: string;
  /** Of the person: the first name is written alone, for the address may be a stranger's. */
  name: string;
  address: string;
  locale: Locale;
}

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? '';

/** Asks a guardian to agree, by a link. */
export function askGuardian(req: PayloadRequest, { id, person, name, address, locale }: Written): Promise<void> {
  const t = wordsFor(locale);
  const child = firstName(name);
  return sendMail(req, {
    kind: 'account:guardianAsked',
    to: address,
    person,
    locale,
    subject: t('asked.subject', { child }),
    paragraphs: [t('hello'), t('asked.text', { child }), t('asked.until', { child, days: waitingDays })],
    button: { label: t('asked.button'), href: guardianAddress(req.payload, id, locale) },
    notes: [t('asked.stranger', { days: waitingDays })],
  });
}

/** Reminds a guardian who has not answered, with the day on which the account goes. */
export function remindGuardian(req: PayloadRequest, { id, person, name, address, locale }: Written, { until, timeZone }: { until: Date; timeZone: string }): Promise<void> {
  const t = wordsFor(locale);
  const child = firstName(name);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(until);
  return sendMail(req, {
    kind: 'account:guardianReminded',
    to: address,
    person,
    locale,
    subject: t('reminded.subject', { child }),
    paragraphs: [t('hello'), t('reminded.text', { child }), t('reminded.until', { child, date })],
    button: { label: t('asked.button'), href: guardianAddress(req.payload, id, locale) },
    notes: [t('reminded.stranger')],
  });
}

/** Confirms to a guardian what was agreed to, with the link by which it is withdrawn. */
export function thankGuardian(req: PayloadRequest, { id, person, name, address, locale }: Written, wordings: readonly string[]): Promise<void> {
  const t = wordsFor(locale);
  const child = firstName(name);
  return sendMail(req, {
    kind: 'account:guardianAgreed',
    to: address,
    person,
    locale,
    subject: t('agreed.subject', { child }),
    paragraphs: [t('hello'), t('agreed.text', { child }), ...wordings, t('agreed.withdraw')],
    button: { label: t('agreed.button'), href: guardianAddress(req.payload, id, locale) },
  });
}

/** Tells the person what the guardian, or the clock, has decided, where the address is known to be his or hers. */
export async function tellPerson(req: PayloadRequest, person: string, what: 'opened' | 'paused' | 'erased'): Promise<void> {
  const own = await recipientOf(req, person);
  // Where mails are kept to be read, one to nobody would only keep the address.
  if (!own?.confirmed || (what === 'erased' && !provider())) return;
  const t = wordsFor(own.locale);
  await sendMail(req, {
    kind: `account:minor-${what}`,
    to: own.email,
    person: what === 'erased' ? undefined : person,
    locale: own.locale,
    subject: t(`${what}.subject`),
    paragraphs: [t('helloChild', { name: own.name }), t(`${what}.text`, { days: waitingDays })],
    button: what === 'erased' ? undefined : { label: t('toSite'), href: settings().url + localePath(own.locale, '/espace') },
  });
}
