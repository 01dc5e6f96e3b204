import type { Locale } from '@mentora/platform/i18n';
import type { Field } from 'payload';

/** What a field is called, and one sentence that helps to fill it in. */
export interface Words {
  label: Record<Locale, string>;
  help: Record<Locale, string>;
}

/** A field with its words. Where a collection has many fields, their words lie in a file of their own. */
export function worded<F extends Field>({ label, help }: Words, field: F): F {
  return { ...field, label, admin: { ...('admin' in field ? field.admin : {}), description: help } };
}
