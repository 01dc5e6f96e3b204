'use client';

import { may, viewSurfaces, type Person } from '@mentora/access';
import { useAuth, useConfig } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { usePanelText } from './usePanelText';

const views = Object.keys(viewSurfaces) as (keyof typeof viewSurfaces)[];

/** What stands below the collections: views of our own, then the ways out to the site and to one's own account. */
export function SiteLinks() {
  const { text, sitePath } = usePanelText();
  const { user } = useAuth();
  const { config } = useConfig();
  const { admin: adminRoute } = config.routes;
  const open = views.filter((view) => may(viewSurfaces[view], user as unknown as Person | null));
  return (
    <>
      {open.map((view) => (
        <a key={view} className="nav__link" href={formatAdminURL({ adminRoute, path: `/${view}` })}>
          {text(view)}
        </a>
      ))}
      <nav className="mentora-ways-out" aria-label={text('site')}>
        <a className="nav__link" href={sitePath('/')}>
          {text('site')}
        </a>
        <a className="nav__link" href={sitePath('/compte/profil')}>
          {text('account')}
        </a>
      </nav>
    </>
  );
}
