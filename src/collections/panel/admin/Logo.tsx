import { LogoSign } from '@mentora/ui/logo';
import type { Payload } from 'payload';
import { siteName } from '../siteName';
import '@mentora/ui/panel.css';

/** The sign and the site's name, where Payload would show its own. */
export async function Logo({ payload }: { payload: Payload }) {
  return (
    <span className="mentora-brand mentora-brand--large">
      <LogoSign />
      <bdi>{await siteName(payload)}</bdi>
    </span>
  );
}
