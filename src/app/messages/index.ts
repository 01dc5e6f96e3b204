import type { Locale } from '@mentora/platform/i18n';

/** The areas of the site's own messages: one file each, one namespace each. */
export const areas = ['shell', 'home', 'legal', 'failure', 'player'] as const;

export type Area = (typeof areas)[number];

export type Messages = Record<Area, Record<string, unknown>>;

/** All messages of a language. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    areas.map(async (area) => {
      const file = (await import(`./${locale}/${area}.json`)) as { default: Record<string, unknown> };
      return [area, file.default] as const;
    }),
  );
  return Object.fromEntries(files) as Messages;
}
