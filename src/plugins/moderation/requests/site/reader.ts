import type { Role } from '@mentora/access';

/** Who reads the page. */
export interface RequestReader {
  id: string;
  roles: Role[];
  awaitsGuardian: boolean;
  emailConfirmed: boolean;
  timeZone: string;
}
