import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from '@mentora/platform/i18n';
import { messagesOf } from '@/app/messages';

/** What next-intl knows of a request: its language and that language's messages. */
export default getRequestConfig(async ({ locale: asked, requestLocale }) => {
  const wanted = asked ?? (await requestLocale);
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  return {
    locale,
    messages: await messagesOf(locale),
    // Pages are written in this zone where nobody's own is known, so that server and browser agree.
    timeZone: 'Europe/Paris',
  };
});
