import { collectionSurfaces, globalSurfaces, may, mayAlways, type Person } from '@mentora/access';
import { registriesOf } from '@mentora/platform';
import type { CollectionConfig, Config, Field, Plugin } from 'payload';
import { refuseHiddenSort } from './refuseHiddenSort';

/**
 * The last plugin: what holds for every collection and view of the panel, those of plugins included. A person sees those
 * collections that he or she works on; no field is edited by the code editor that would come from somebody else's server, and
 * no form shows the address of its API.
 */
export const finishPanel: Plugin = (config: Config): Config => ({
  ...config,
  admin: { ...config.admin, components: { ...config.admin?.components, views: { ...config.admin?.components?.views, ...viewsOf(config) } } },
  collections: config.collections?.map((collection): CollectionConfig => ({
    ...collection,
    admin: { hideAPIURL: true, hidden: ({ user }) => !worksOn(collection.slug, user), ...collection.admin },
    hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseHiddenSort] },
    fields: collection.fields.map(withoutCodeEditor),
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    admin: { hideAPIURL: true, hidden: ({ user }) => !maySet(global.slug, user), ...global.admin },
  })),
});

/** The views that the registry names, each at its own address. */
function viewsOf(config: Config): NonNullable<NonNullable<Config['admin']>['components']>['views'] {
  return Object.fromEntries(
    registriesOf(config).panelViews.map(({ key, Component, deep }) => [key, { Component, path: `/${key}` as const, exact: !deep }]),
  );
}

type User = { id: string | number } | null | undefined;

/** Whether there is something for a person to do in a collection: add, change, or read what nobody writes by hand. */
function worksOn(slug: string, user: User): boolean {
  const surface = collectionSurfaces[slug];
  const person = user as Person | null;
  if (!surface) return false;
  if (may(surface.create, person) || mayAlways(surface.update, person)) return true;
  return surface.create === 'nobody' && mayAlways(surface.read, person);
}

function maySet(slug: string, user: User): boolean {
  const surface = globalSurfaces[slug];
  return surface !== undefined && mayAlways(surface.update, user as Person | null);
}

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
