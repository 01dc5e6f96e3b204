import type { OpenApiDocument, Schema } from '@mentora/platform/openapi';

export interface FieldEntry {
  name: string;
  type: string;
  required: boolean;
}

/** The first level of what a body consists of, as a person reads it. */
export function fieldsOf(schema: Schema | undefined, document: OpenApiDocument): FieldEntry[] {
  if (!schema) return [];
  if (typeof schema.$ref === 'string') return fieldsOf(named(schema.$ref, document), document);
  const required = (schema.required ?? []) as string[];
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, field]) => ({
    name,
    type: typeOf(field),
    required: required.includes(name),
  }));
}

function named(ref: string, { components }: OpenApiDocument): Schema | undefined {
  return (components.schemas as Record<string, Schema>)[ref.split('/').at(-1) ?? ''];
}

function typeOf({ type, $ref, enum: values, const: value, anyOf, oneOf, items }: Schema): string {
  if (value !== undefined) return JSON.stringify(value);
  if (Array.isArray(values)) return values.map((one) => JSON.stringify(one)).join(' | ');
  const either = (anyOf ?? oneOf) as Schema[] | undefined;
  if (either) return [...new Set(either.map(typeOf))].join(' | ');
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  if (type === 'array' && items) return `${typeOf(items as Schema)}[]`;
  if (Array.isArray(type)) return type.join(' | ');
  return typeof type === 'string' ? type : 'any';
}
