import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { translator } from '../../messages';

/** Who awaits a guardian is told what that means here, and where to see to it. */
export function AwaitsGuardian({ locale }: { locale: Locale }) {
  const words = translator(locale, 'site');
  return (
    <Alert tone="warning" title={words('guardian.title')}>
      <p>{words('guardian.text')}</p>
      <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/compte/profil')}>
        {words('guardian.action')}
      </Link>
    </Alert>
  );
}
