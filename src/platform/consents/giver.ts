import { seal, unsealed, type BoundTo } from '../crypto/seal';
import { sealedColumn } from '../crypto/sealedColumn';

const boundTo = (id: string): BoundTo => ['consent-giver', id];

/** The address of the guardian who has given a consent, as it is kept in the consent's row. */
export function sealGiver(address: string, id: string): string {
  return seal(address, boundTo(id));
}

/** That address; null where the person has agreed for himself or herself, or where it cannot be read. */
export function giverOf({ id, sealedGiver }: { id: string; sealedGiver: string | null }): string | null {
  return sealedGiver && unsealed(sealedGiver, boundTo(id));
}

export const giverTexts = sealedColumn({ key: 'consent-givers', table: 'consents', column: 'sealed_giver', kind: 'consent-giver' });
