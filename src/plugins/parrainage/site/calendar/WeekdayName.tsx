import type { Locale } from '@mentora/platform/i18n';
import { atNoon, dayFormat } from './calendarGround';

/** What a day of the week is called above its column. Arabic shortens none of them: on a phone there is room for a letter. */
export function WeekdayName({ locale, day }: { locale: Locale; day: string }) {
  const name = (weekday: 'long' | 'short' | 'narrow') => dayFormat(locale, { weekday }).format(atNoon(day));
  return (
    <>
      <span aria-hidden="true">
        {locale === 'ar' ? (
          <>
            <span className="md:hidden">{name('narrow')}</span>
            <span className="max-md:hidden">{name('short')}</span>
          </>
        ) : (
          name('short')
        )}
      </span>
      <span className="sr-only">{name('long')}</span>
    </>
  );
}
