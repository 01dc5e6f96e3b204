import type { Locale } from '../i18n/locales';
import { settings } from '../settings';

/**
 * The template that WhatsApp has approved for something (the name of a notification's type, or `code`), in a
 * language: `report.handled.fr`, `report.handled`, `notification.fr`, `notification`, whichever is set first.
 */
export function templateFor(name: string, locale: Locale): { contentSid: string } | null {
  const { whatsappTemplates = {} } = settings().twilio ?? {};
  const names = [`${name}.${locale}`, name, ...(name === 'code' ? [] : [`notification.${locale}`, 'notification'])];
  const contentSid = names.map((each) => whatsappTemplates[each]).find(Boolean);
  return contentSid ? { contentSid } : null;
}

/** A value as WhatsApp takes it for a template: one line, never empty. */
export function templateValue(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500) || '—';
}
