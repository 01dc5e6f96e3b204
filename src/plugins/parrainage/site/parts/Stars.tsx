import { Icon } from '@mentora/ui';
import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';

/** What people have said, as a number with a star, and in words for who hears it. */
export function Stars({ locale, stars, count }: { locale: Locale; stars: number; count?: number }) {
  const words = translator(locale, 'site');
  return (
    <span className="inline-flex items-center gap-1.5 font-bold">
      <Icon name="star" size={18} className="fill-sun" />
      {count === undefined ? words('person.stars', { stars }) : words('person.rating', { stars, count })}
    </span>
  );
}
