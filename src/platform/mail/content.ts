import type { Locale } from '../i18n/locales';

/** What a mail says. Plain words only: everything is escaped. */
export interface MailContent {
  subject: string;
  /** One a paragraph, in order. */
  paragraphs: readonly string[];
  /** Several pieces of news, each with its page. */
  items?: readonly { title: string; text: string; href: string }[];
  /** The one thing to do. */
  button?: { label: string; href: string };
  /** Small print, after the button. */
  notes?: readonly string[];
}

/** What a mail brings for the calendar of who reads it (iMIP, RFC 6047). */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL';
  filename: string;
  /** An iCalendar object with that METHOD. */
  content: string;
}

/** The letterhead: the organisation's own name, logo and colour. */
export interface MailFrame {
  locale: Locale;
  siteName: string;
  siteUrl: string;
  accent: string;
  logo?: { src: string; width: number; height: number };
  /** A picture that nobody sees: by it we learn that the mail was opened, of who agrees to that. */
  pixel?: string;
}
