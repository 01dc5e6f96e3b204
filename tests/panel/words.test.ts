import type { Field, SanitizedConfig } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

const languages = ['fr', 'en', 'ar'] as const;

/** What Payload adds by itself, with words of its own in the three languages. */
const ofPayload = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName', 'blockType']);

let config: SanitizedConfig;

beforeAll(async () => {
  config = await (await import('@payload-config')).default;
});

interface Seen {
  path: string;
  field: Field;
}

/** Every field that a person can see in a form, with where it is. */
function* visible(fields: Field[], path: string): Generator<Seen> {
  for (const field of fields) {
    const name = 'name' in field ? field.name : undefined;
    const at = name ? `${path}.${name}` : path;
    if (('hidden' in field && field.hidden) || (field.admin && 'hidden' in field.admin && field.admin.hidden === true)) continue;
    if (name && ofPayload.has(name)) continue;
    if (name) yield { path: at, field };
    if ('fields' in field) yield* visible(field.fields, at);
    if (field.type === 'tabs') for (const tab of field.tabs) yield* visible(tab.fields, at);
    if (field.type === 'blocks') for (const block of field.blocks) yield* visible(block.fields, `${at}.${block.slug}`);
  }
}

/** The languages in which a text is missing. */
function missing(text: unknown): string[] {
  if (typeof text !== 'object' || text === null) return [...languages];
  return languages.filter((language) => !(text as Record<string, string>)[language]?.trim());
}

const shown = () => config.collections.filter(({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'));

describe('the words of the panel', () => {
  it('every field that can be seen says what it is and how to fill it in, in three languages', () => {
    const forms = [...shown(), ...config.globals];
    const wrong: string[] = [];
    let seen = 0;
    for (const form of forms) {
      for (const { path, field } of visible(form.fields, form.slug)) {
        seen += 1;
        const label = missing('label' in field ? field.label : undefined);
        const description = missing((field.admin as { description?: unknown } | undefined)?.description);
        if (label.length > 0) wrong.push(`${path}: label in ${label}`);
        if (description.length > 0) wrong.push(`${path}: description in ${description}`);
      }
    }
    expect(seen).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('every choice of a select is named in three languages, unless its name is a word of its own', () => {
    const wrong: string[] = [];
    for (const form of [...shown(), ...config.globals]) {
      for (const { path, field } of visible(form.fields, form.slug)) {
        if (field.type !== 'select') continue;
        for (const option of field.options) {
          // Languages are called by their own names, whoever reads.
          if (typeof option === 'string') wrong.push(`${path}: ${option}`);
          else if (typeof option.label !== 'string' && missing(option.label).length > 0) wrong.push(`${path}: ${option.value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('every collection has a name, a place in the navigation and columns, in three languages', () => {
    for (const { slug, labels, admin } of shown()) {
      expect(missing(labels.singular), slug).toEqual([]);
      expect(missing(labels.plural), slug).toEqual([]);
      expect(missing(admin.group), `group of ${slug}`).toEqual([]);
      expect(admin.useAsTitle, slug).not.toBe('id');
      expect(admin.defaultColumns?.length, `columns of ${slug}`).toBeGreaterThan(1);
    }
    for (const { slug, label } of config.globals) expect(missing(label), slug).toEqual([]);
  });

  it('no field is edited by a code editor, which would come from somebody else’s server', () => {
    const forms = [...shown(), ...config.globals];
    for (const form of forms) {
      for (const { path, field } of visible(form.fields, form.slug)) {
        if (field.type === 'json' || field.type === 'code') expect(field.admin?.components?.Field, path).toBeTruthy();
      }
    }
    expect(config.admin.avatar).not.toBe('gravatar');
    expect(config.telemetry).toBe(false);
  });
});
