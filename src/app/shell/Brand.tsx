import { Link, LogoSign } from '@mentora/ui';
import { localePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import type { SiteSettings } from '@/app/siteSettings';

interface BrandProps {
  locale: Locale;
  settings: SiteSettings;
  /** What the link says: the name and where it leads. */
  label: string;
}

/** The sign and the name of the site, or the organisation's own. It leads home. */
export function Brand({ locale, settings, label }: BrandProps) {
  return (
    <Link
      href={localePath(locale, '/')}
      aria-label={label}
      className="flex min-h-12 items-center gap-3 font-display text-xl text-ink"
    >
      {settings.logo ? (
        <img
          src={settings.logo.src}
          width={settings.logo.width}
          height={settings.logo.height}
          alt=""
          className="h-10 w-auto"
        />
      ) : (
        <LogoSign className="h-7 w-auto text-support" />
      )}
      <span dir="auto" className="max-w-52 truncate md:max-w-80">
        {settings.name}
      </span>
    </Link>
  );
}
