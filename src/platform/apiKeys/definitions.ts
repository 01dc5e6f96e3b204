import type { Permission } from '@mentora/access';
import type { Localised } from '../i18n/locales';

/** Something that a key may be made for, in the words of whoever makes it. */
export interface ApiScope {
  /** `exercises:read`: what, and whether it is changed. */
  key: string;
  label: Localised;
  /** What it lets a key do of what its person may. */
  permissions: readonly Permission[];
  /** It serves requests that change nothing: the same permission may decide reading and changing. */
  readOnly?: true;
}
