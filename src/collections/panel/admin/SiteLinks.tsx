import { may, viewSurfaces, type Person } from '@mentora/access';
import { registriesOf } from '@mentora/platform';
import { isLocale, localePath } from '@mentora/platform/i18n';
import { LiveCount } from '@mentora/ui/live';
import type { ServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';

/** What stands below the collections: views of our own, then the ways out to the site and to one's own account. */
export function SiteLinks({ payload, i18n, user }: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  const locale = isLocale(i18n.language) ? i18n.language : 'fr';
  const text = i18n.t as unknown as (key: string) => string;
  const { admin: adminRoute } = payload.config.routes;
  const open = registriesOf(payload.config).panelViews.filter(({ key, moved }) => !moved && may(viewSurfaces[key], user as unknown as Person | null));
  return (
    <>
      {open.map(({ key, label, count }) => (
        <a key={key} className="nav__link" href={formatAdminURL({ adminRoute, path: `/${key}` })}>
          {label[locale]}
          {count ? <LiveCount {...count} label={count.label[locale]} className="mentora-waiting__count" /> : null}
        </a>
      ))}
      <nav className="mentora-ways-out" aria-label={text('mentora:site')}>
        <a className="nav__link" href={localePath(locale, '/')}>
          {text('mentora:site')}
        </a>
        <a className="nav__link" href={localePath(locale, '/compte/profil')}>
          {text('mentora:account')}
        </a>
      </nav>
    </>
  );
}
