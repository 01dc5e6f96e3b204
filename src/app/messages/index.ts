import type { Locale } from '@mentora/platform/i18n';

/** The areas of the site's own messages: one file each, one namespace each. */
export const areas = ['shell', 'home', 'legal', 'failure', 'player', 'preview', 'catalogue', 'progress', 'errors', 'auth', 'account', 'space'] as const;

export type Area = (typeof areas)[number];

export type Messages = Record<Area, Record<string, unknown>>;

/** The messages of one area. */
export async function areaMessages(locale: Locale, area: Area): Promise<Record<string, unknown>> {
  const file = (await import(`./${locale}/${area}.json`)) as { default: Record<string, unknown> };
  return file.default;
}

/** All messages of a language. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const files = await Promise.all(areas.map(async (area) => [area, await areaMessages(locale, area)] as const));
  return Object.fromEntries(files) as Messages;
}
