import type { Role } from '@mentora/access';
import type { Localised } from './i18n/locales';

/** A chapter that a plugin adds to the guide of a role, at `/aide/<role>`: in the registry `guides`. */
export interface GuideChapter {
  guide: Role;
  key: string;
  /** The site's own chapters stand at 10, 20, 30 …: lower comes first. */
  order: number;
  title: Localised;
  /** A few plain sentences. */
  text: Localised;
}
