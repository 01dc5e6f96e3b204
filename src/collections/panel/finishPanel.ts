import type { CollectionConfig, Config, Field, Plugin } from 'payload';

/**
 * The last plugin: what holds for every collection of the panel, those of plugins included. No field is edited
 * by the code editor that would come from somebody else's server, and no form shows the address of its API.
 */
export const finishPanel: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection): CollectionConfig => ({
    ...collection,
    admin: { hideAPIURL: true, ...collection.admin },
    fields: collection.fields.map(withoutCodeEditor),
  })),
  globals: config.globals?.map((global) => ({ ...global, admin: { hideAPIURL: true, ...global.admin } })),
});

function withoutCodeEditor(field: Field): Field {
  if (field.type === 'json' || field.type === 'code') {
    if (field.admin?.components?.Field) return field;
    const components = { ...field.admin?.components, Field: '@/collections/panel/admin/JsonText#JsonText' };
    return { ...field, admin: { ...field.admin, components } } as Field;
  }
  if (field.type === 'blocks') {
    return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(withoutCodeEditor) })) };
  }
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withoutCodeEditor) })) };
  }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(withoutCodeEditor) }) : field;
}
