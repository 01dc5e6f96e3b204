import type { Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import { DoneToast } from '@mentora/ui/client';
import { translator } from '../../messages';
import type { Act } from '../addresses';

/** Confirms an act: by a toast, and on the page where no script runs. */
export function Done({ locale, act }: { locale: Locale; act: Act | undefined }) {
  if (!act) return null;
  const message = translator(locale, 'site')(`done.${act}`);
  return (
    <>
      <DoneToast message={message} />
      <noscript>
        <Alert tone="success" live>
          {message}
        </Alert>
      </noscript>
    </>
  );
}
