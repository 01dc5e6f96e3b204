import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload';
import { noteImageUses } from './commands/noteImageUses';

/**
 * Has the uses of images counted wherever a document is written or deleted that can show one, in every collection and
 * global, those of plugins included.
 */
export function followImageUses(config: SanitizedConfig): SanitizedConfig {
  const note = async (req: PayloadRequest, slug: string, id: string | number | undefined) => {
    if (id) await noteImageUses(req, slug.replaceAll('-', '_'), String(id));
  };
  for (const { slug, hooks, flattenedFields } of config.collections) {
    if (slug === 'images' || !showsImages(flattenedFields)) continue;
    hooks.afterChange = [...(hooks.afterChange ?? []), ({ doc, req }) => note(req, slug, (doc as { id?: string }).id)];
    hooks.afterDelete = [...(hooks.afterDelete ?? []), ({ id, req }) => note(req, slug, id)];
  }
  for (const { slug, hooks, flattenedFields } of config.globals) {
    if (!showsImages(flattenedFields)) continue;
    hooks.afterChange = [...(hooks.afterChange ?? []), ({ doc, req }) => note(req, slug, (doc as { id?: string }).id)];
  }
  return config;
}

function showsImages(fields: FlattenedField[]): boolean {
  return fields.some((field) => {
    if (field.type === 'upload' || field.type === 'relationship') return [field.relationTo].flat().includes('images');
    if (field.type === 'blocks') return field.blocks.some((block) => typeof block !== 'string' && showsImages(block.flattenedFields));
    return 'flattenedFields' in field && showsImages(field.flattenedFields);
  });
}
