import type { Role } from '@mentora/access';

/** Who reads a page. */
export interface Reader {
  id: string;
  name: string;
  roles: Role[];
  awaitsGuardian: boolean;
  emailConfirmed: boolean;
  timeZone: string;
}
