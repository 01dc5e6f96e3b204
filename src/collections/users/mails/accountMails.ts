import { localePath, type Locale } from '@mentora/platform/i18n';
import { sendMail } from '@mentora/platform/mail';
import { settings } from '@mentora/platform/settings';
import { createTranslator } from 'next-intl';
import type { PayloadRequest } from 'payload';
import type { Device } from '../../sessions/device';
import ar from './messages/ar.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

/** Who a mail is for. */
export interface Recipient {
  /** The account, which its mails go with; the last one has none any more. */
  id?: string;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
}

function wordsFor(locale: Locale) {
  return createTranslator({ locale, messages: words[locale] });
}

/** The address of a page, for a mail: always the public one. */
function pageAddress(locale: Locale, path: string, code?: string): string {
  const address = settings().url + localePath(locale, path);
  return code ? `${address}?code=${code}` : address;
}

function moment({ locale, timeZone }: Recipient): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date());
}

type Words = ReturnType<typeof wordsFor>;

interface Parts {
  subject: string;
  paragraphs: string[];
  button?: { label: string; href: string };
  notes?: string[];
}

async function send(req: PayloadRequest, kind: string, to: Recipient, parts: (t: Words) => Parts): Promise<void> {
  const t = wordsFor(to.locale);
  const { paragraphs, ...rest } = parts(t);
  const mail = { ...rest, paragraphs: [t('hello', { name: to.name }), ...paragraphs] };
  await sendMail(req, { ...mail, kind: `account:${kind}`, to: to.email, person: to.id, locale: to.locale });
}

/** Asks a person to confirm the address given when registering. */
export function sendConfirmation(req: PayloadRequest, to: Recipient, code: string): Promise<void> {
  return send(req, 'confirm', to, (t) => ({
    subject: t('confirm.subject'),
    paragraphs: [t('confirm.text'), t('confirm.why')],
    button: { label: t('confirm.button'), href: pageAddress(to.locale, '/verifier-adresse', code) },
    notes: [t('once', { hours: 72 }), t('ignore')],
  }));
}

/** Tells the owner of an address that somebody registered with it. */
export function sendAlreadyKnown(req: PayloadRequest, to: Recipient): Promise<void> {
  return send(req, 'alreadyKnown', to, (t) => ({
    subject: t('alreadyKnown.subject'),
    paragraphs: [t('alreadyKnown.text'), t('alreadyKnown.forgotten')],
    button: { label: t('alreadyKnown.button'), href: pageAddress(to.locale, '/mot-de-passe') },
    notes: [t('ignore')],
  }));
}

/** Gives the link by which a new password is chosen. */
export function sendPasswordLink(req: PayloadRequest, to: Recipient, code: string): Promise<void> {
  return send(req, 'password', to, (t) => ({
    subject: t('password.subject'),
    paragraphs: [t('password.text')],
    button: { label: t('password.button'), href: pageAddress(to.locale, '/mot-de-passe/nouveau', code) },
    notes: [t('once', { hours: 2 }), t('ignore')],
  }));
}

/** Tells a person that an administrator has made an account. */
export function sendInvitation(req: PayloadRequest, to: Recipient, code: string): Promise<void> {
  return send(req, 'invitation', to, (t) => ({
    subject: t('invitation.subject'),
    paragraphs: [t('invitation.text')],
    button: { label: t('invitation.button'), href: pageAddress(to.locale, '/mot-de-passe/nouveau', code) },
    notes: [t('invitation.valid', { days: 7 })],
  }));
}

/** Asks for a new address to be confirmed. */
export function sendAddressChange(req: PayloadRequest, to: Recipient, address: string, code: string): Promise<void> {
  return send(req, 'changeAddress', { ...to, email: address }, (t) => ({
    subject: t('changeAddress.subject'),
    paragraphs: [t('changeAddress.text')],
    button: { label: t('changeAddress.button'), href: pageAddress(to.locale, '/verifier-adresse', code) },
    notes: [t('once', { hours: 24 }), t('ignore')],
  }));
}

/** Tells the present address that another was asked for. */
export function sendAddressAsked(req: PayloadRequest, to: Recipient, address: string): Promise<void> {
  return send(req, 'addressAsked', to, (t) => ({
    subject: t('addressAsked.subject'),
    paragraphs: [t('addressAsked.text', { address }), t('addressAsked.notYou')],
    button: { label: t('addressAsked.button'), href: pageAddress(to.locale, '/compte/securite') },
  }));
}

/** Tells the old address that it is no longer used. */
export function sendAddressChanged(req: PayloadRequest, to: Recipient, address: string): Promise<void> {
  return send(req, 'addressChanged', to, (t) => ({
    subject: t('addressChanged.subject'),
    paragraphs: [t('addressChanged.text', { address }), t('addressChanged.notYou')],
  }));
}

/** Tells that the password is another. */
export function sendPasswordChanged(req: PayloadRequest, to: Recipient): Promise<void> {
  return send(req, 'passwordChanged', to, (t) => ({
    subject: t('passwordChanged.subject'),
    paragraphs: [t('passwordChanged.text', { date: moment(to) }), t('passwordChanged.notYou')],
    button: { label: t('passwordChanged.button'), href: pageAddress(to.locale, '/mot-de-passe') },
  }));
}

/** Tells of a log-in from a device that was not used before. */
export function sendNewDevice(req: PayloadRequest, to: Recipient, { browser, system }: Device): Promise<void> {
  return send(req, 'newDevice', to, (t) => {
    const device = [browser, system].filter(Boolean).join(', ') || t('newDevice.unknownDevice');
    return {
      subject: t('newDevice.subject'),
      paragraphs: [t('newDevice.text', { device, date: moment(to) }), t('newDevice.you'), t('newDevice.notYou')],
      button: { label: t('newDevice.button'), href: pageAddress(to.locale, '/compte/securite') },
    };
  });
}

/** The last mail. */
export function sendGoodbye(req: PayloadRequest, to: Recipient): Promise<void> {
  return send(req, 'goodbye', { ...to, id: undefined }, (t) => ({
    subject: t('goodbye.subject'),
    paragraphs: [t('goodbye.text'), t('goodbye.kept')],
  }));
}
