import { defaultLocale } from '@mentora/platform';
import type { Field } from 'payload';
import { validations } from 'payload/shared';

type Validate = (value: unknown, options: { required?: boolean; req: { locale?: string | null } }) => unknown;

/**
 * The same fields, of which the localised ones must be filled in French only: another language that is left
 * empty shows the French text, and somebody who writes in Arabic can publish.
 */
export function requiredInFrench(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: requiredInFrench(block.fields) })) };
    }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: requiredInFrench(tab.fields) })) };
    }
    if ('fields' in field) return { ...field, fields: requiredInFrench(field.fields) };
    return isNeeded(field) ? ({ ...field, validate: inFrench(field.type) } as Field) : field;
  });
}

function isNeeded(field: Field): field is Extract<Field, { required?: boolean }> & { type: keyof typeof validations } {
  return 'localized' in field && field.localized === true && 'required' in field && field.required === true;
}

function inFrench(type: keyof typeof validations): Validate {
  const validate = validations[type] as Validate;
  return (value, options) => {
    const { locale } = options.req;
    return validate(value, { ...options, required: !locale || locale === defaultLocale || locale === 'all' });
  };
}
