import type { TextField, TextFieldSingleValidation } from 'payload';

/** A key is part of addresses: small letters, digits and hyphens. */
const isKey: TextFieldSingleValidation = (value, { req: { t } }) => {
  if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return true;
  return (t as unknown as (key: string) => string)('mentora:keyForm');
};

/** The word by which addresses of the catalogue name something, whatever its title is. */
export const keyField: TextField = {
  name: 'key',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  validate: isKey,
  label: { fr: 'Clé', en: 'Key', ar: 'المفتاح' },
  admin: {
    description: {
      fr: 'Figure dans les adresses du catalogue. Ne la changez plus une fois choisie.',
      en: 'Part of the catalogue’s addresses. Do not change it once it is chosen.',
      ar: 'جزء من عناوين الفهرس. لا تغيّروه بعد اختياره.',
    },
  },
};
