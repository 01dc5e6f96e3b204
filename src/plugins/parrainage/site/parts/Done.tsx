import type { Locale } from '@mentora/platform/i18n';
import { Confirmation } from '@mentora/ui/client';
import { translator } from '../../messages';
import type { Act } from '../addresses';

/** Confirms an act: by a toast, and on the page where no script runs. */
export function Done({ locale, act }: { locale: Locale; act: Act | undefined }) {
  return act ? <Confirmation message={translator(locale, 'site')(`done.${act}`)} /> : null;
}
