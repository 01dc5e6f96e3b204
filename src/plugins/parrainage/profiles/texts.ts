import { sealedColumn, seal, unsealed } from '@mentora/platform/crypto';
import type { Registries } from '@mentora/platform';

/** What the private texts of profiles are bound to: each to its person. */
export type ProfileText = 'mentor-motivation' | 'mentor-proof' | 'mentor-reason' | 'mentor-culture' | 'mentee-goals' | 'mentee-culture';

/** A text of a profile as it is kept. */
export const sealProfile = (kind: ProfileText, person: string, text: string): string => seal(text, [kind, person]);

/** The same for a text that may be left out. */
export const sealOwn = (kind: ProfileText, person: string, text: string): string | null => (text ? sealProfile(kind, person, text) : null);

/** A kept text; null where there is none, or where it cannot be read. */
export const readProfile = (kind: ProfileText, person: string, sealed: string | null): string | null =>
  sealed === null ? null : unsealed(sealed, [kind, person]);

const column = (key: ProfileText, table: string, name: string) => sealedColumn({ key, table, id: 'person_id', column: name, kind: key });

/** For the change of keys. */
export const profileTexts: Registries['privateTexts'] = [
  column('mentor-motivation', 'mentor_profiles', 'sealed_motivation'),
  column('mentor-proof', 'mentor_profiles', 'sealed_proof'),
  column('mentor-reason', 'mentor_profiles', 'sealed_reason'),
  column('mentor-culture', 'mentor_profiles', 'sealed_culture'),
  column('mentee-goals', 'mentee_profiles', 'sealed_goals'),
  column('mentee-culture', 'mentee_profiles', 'sealed_culture'),
];
