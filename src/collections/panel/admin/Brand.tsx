import { LogoSign } from '@mentora/ui/logo';
import type { Payload } from 'payload';
import { siteName } from '../siteName';

/** The site's name on top of the panel's navigation; it leads to the start page. */
export async function Brand({ payload }: { payload: Payload }) {
  return (
    // The panel is another application than the site: a plain link loads it whole.
    <a className="mentora-brand" href={payload.config.routes.admin}>
      <LogoSign />
      <bdi>{await siteName(payload)}</bdi>
    </a>
  );
}
