import { sealedColumn, seal, unsealed } from '@mentora/platform/crypto';
import type { Registries } from '@mentora/platform';

/** What the private texts of profiles are bound to: each to its person. */
export type ProfileText = 'mentor-motivation' | 'mentor-proof' | 'mentor-reason' | 'mentee-goals';

/** A text of a profile as it is kept. */
export const sealProfile = (kind: ProfileText, person: string, text: string): string => seal(text, [kind, person]);

/** A kept text; null where there is none, or where it cannot be read. */
export const readProfile = (kind: ProfileText, person: string, sealed: string | null): string | null =>
  sealed === null ? null : unsealed(sealed, [kind, person]);

const column = (key: ProfileText, table: string, name: string) => sealedColumn({ key, table, id: 'person_id', column: name, kind: key });

/** For the change of keys. */
export const profileTexts: Registries['privateTexts'] = [
  column('mentor-motivation', 'mentor_profiles', 'sealed_motivation'),
  column('mentor-proof', 'mentor_profiles', 'sealed_proof'),
  column('mentor-reason', 'mentor_profiles', 'sealed_reason'),
  column('mentee-goals', 'mentee_profiles', 'sealed_goals'),
];
