'use client';

import { usePanelText } from './usePanelText';

/** Ways out of the panel: the site, and the person's own account there. */
export function SiteLinks() {
  const { text, sitePath } = usePanelText();
  return (
    <nav className="mentora-ways-out" aria-label={text('site')}>
      <a className="nav__link" href={sitePath('/')}>
        {text('site')}
      </a>
      <a className="nav__link" href={sitePath('/compte/profil')}>
        {text('account')}
      </a>
    </nav>
  );
}
