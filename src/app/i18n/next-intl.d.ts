import type { Locale } from '@mentora/platform/i18n';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
  }
}
