import type { Locale } from '@mentora/platform/i18n';

/** The areas of the site's own messages: one file each, one namespace each. */
export const areas = ['shell', 'home', 'legal', 'failure', 'player', 'preview', 'catalogue', 'progress', 'errors', 'auth', 'account', 'space', 'notifications', 'developers', 'help', 'messages', 'images'] as const;

export type Area = (typeof areas)[number];

export type Messages = Record<Area, Record<string, unknown>>;

/** The messages of one area. */
export async function areaMessages(locale: Locale, area: Area): Promise<Record<string, unknown>> {
  const file = (await import(`./${locale}/${area}.json`)) as { default: Record<string, unknown> };
  return file.default;
}

const known = new Map<Locale, Promise<Messages>>();

/** All messages of a language, gathered once: every page of every visitor asks for them. */
export function messagesOf(locale: Locale): Promise<Messages> {
  const found = known.get(locale);
  if (found) return found;
  const gathered = gather(locale);
  known.set(locale, gathered);
  return gathered;
}

async function gather(locale: Locale): Promise<Messages> {
  const files = await Promise.all(areas.map(async (area) => [area, await areaMessages(locale, area)] as const));
  return Object.fromEntries(files) as Messages;
}
