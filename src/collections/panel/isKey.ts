import type { TextFieldSingleValidation } from 'payload';

/** A key is part of addresses: small letters, digits and hyphens. */
export const isKey: TextFieldSingleValidation = (value, { req: { t } }) => {
  if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return true;
  return (t as unknown as (key: string) => string)('mentora:keyForm');
};
