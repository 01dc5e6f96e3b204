import { defineMentoraPlugin } from '@mentora/platform';
import type { Config } from 'payload';
import { contributionFields } from './fields/contributionFields';
import { customKey, defaultOptions, type ModerationOptions } from './options';

export type { ModerationOptions } from './options';

/** Lets volunteers bring exercises, images and categories, and administrators publish them with confidence. */
export const moderationPlugin = defineMentoraPlugin<ModerationOptions>('moderation', (config, given) => {
  const { exerciseFields, ...options } = { ...defaultOptions, ...given };
  return withExerciseFields({ ...config, custom: { ...config.custom, [customKey]: options } }, exerciseFields);
});

/** Exercises keep where they came from. */
function withExerciseFields(config: Config, fields: ModerationOptions['exerciseFields']): Config {
  const own = fields({ defaultFields: contributionFields });
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'exercises' ? { ...collection, fields: [...collection.fields, ...own] } : collection,
    ),
  };
}
