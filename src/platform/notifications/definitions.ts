import type { Role } from '@mentora/access';
import type { Payload } from 'payload';
import type { Locale, Localised } from '../i18n/locales';
import type { JobData } from '../jobs/definitions';
import type { CalendarPart } from '../mail/content';

/** The ways by which a person is told, beside the list on the site that every notification is in. */
export const channels = ['inApp', 'mail', 'push', 'sms', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** How often a person wants to be told: at once, every quarter of an hour, each morning, each Monday, never. */
export const frequencies = ['now', 'batched', 'daily', 'weekly', 'off'] as const;
export type Frequency = (typeof frequencies)[number];

/** What a person chooses by: a few kinds of news, each in plain words. */
export interface NotificationCategory {
  key: string;
  label: Localised;
  description: Localised;
  /** Lower comes first. */
  order: number;
  /** Who has any use for it; everybody, if not given. */
  for?: readonly Role[];
}

/** One person's reading of a notification. */
export interface NotificationContent {
  title: string;
  text: string;
  /** Address on the site, without locale: `/exercices/…`. */
  href: string;
  /** The words of its button: a verb. */
  action: string;
  /** Addresses of pictures or documents that go along where a channel takes them (SMS, WhatsApp). */
  media?: readonly string[];
}

/** Who is told, and how it is written. */
export interface Addressee {
  id: string;
  name: string;
  locale: Locale;
  timeZone: string;
}

/**
 * A kind of notification. It carries ids; its words are found when it is read, so what has changed or gone since is
 * told as it is now, in the language that is read now.
 */
export type NotificationType<Data extends JobData = JobData> = Kind<Data> & (OwnWords<Data> | CommonWords<Data>);

interface Kind<Data extends JobData> {
  name: string;
  category: string;
  /** Urgent ones come at once and pass quiet hours; a person may still turn them off. */
  urgent?: boolean;
  /** Somebody looks at each a second time before anybody is told: a school mark, say. */
  toConfirm?: boolean;
  /** How people are told who have chosen nothing; a channel left out is off. */
  defaults: Partial<Record<Channel, Frequency>>;
  /** Why somebody receives it, as a sentence: « Vous êtes l’auteur de cet exercice. » */
  why: Localised;
  /** What a mail of it alone brings for the calendar of who is told; null where nothing. */
  calendar?(this: void, payload: Payload, to: Addressee, data: Data): Promise<CalendarPart | null>;
  /** Why this person does not want to be told of this by what leaves the site, beside the choices by category; or null. */
  unwanted?(this: void, payload: Payload, to: Addressee, data: Data): Promise<string | null>;
}

interface OwnWords<Data extends JobData> {
  alike?: never;
  /** Its words, or null where what it speaks of is gone. */
  render(this: void, payload: Payload, to: Addressee, data: Data): Promise<NotificationContent | null>;
}

/** Words that are the same for all who read one language: where many are told at a time, they are found once. */
interface CommonWords<Data extends JobData> {
  alike: true;
  render(this: void, payload: Payload, to: Pick<Addressee, 'locale'>, data: Data): Promise<NotificationContent | null>;
}

/** Makes a type with its data typed; it has to be in the registry `notificationTypes` to be sent. */
export function defineNotification<Data extends JobData>(type: NotificationType<Data>): NotificationType<Data> {
  return type;
}
