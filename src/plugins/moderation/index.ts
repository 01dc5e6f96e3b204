import { defineMentoraPlugin, withRegistries } from '@mentora/platform';
import type { CollectionConfig, Config } from 'payload';
import { problemsEndpoint } from './builder/problemsEndpoint';
import { withCases } from './cases';
import { contributionEndpoints } from './contributions/endpoints';
import { contributeImage, forgetImage } from './contributions/imageHooks';
import { contributionRegistries } from './contributions/registry';
import { contributionFields } from './fields/contributionFields';
import { reviewEndpoints, reviewRegistries } from './review/registry';
import { customKey, defaultOptions, type ModerationOptions } from './options';
import { requestEndpoints, requestRegistries } from './requests';
import { siteRegistries } from './site/registry';
import { statsRegistries } from './stats';

export type { ModerationOptions } from './options';

/** Lets volunteers bring exercises, images and categories, and administrators publish them with confidence. */
export const moderationPlugin = defineMentoraPlugin<ModerationOptions>('moderation', (config, given) => {
  const { exerciseFields, ...options } = { ...defaultOptions, ...given };
  const own = exerciseFields({ defaultFields: contributionFields });
  const withCollections = changed(config, { exercises: withFields(own), images: withContributions });
  const whole = {
    ...withCollections,
    endpoints: [...(config.endpoints ?? []), ...contributionEndpoints, problemsEndpoint, ...reviewEndpoints, ...requestEndpoints],
    custom: { ...config.custom, [customKey]: options },
  };
  return withCases([contributionRegistries, reviewRegistries, requestRegistries, siteRegistries, statsRegistries].reduce(withRegistries, whole));
});

type Change = (collection: CollectionConfig) => CollectionConfig;

/** The same configuration with some of its collections changed. */
function changed(config: Config, changes: Record<string, Change>): Config {
  return { ...config, collections: config.collections?.map((collection) => changes[collection.slug]?.(collection) ?? collection) };
}

/** Exercises keep where they came from. */
function withFields(own: CollectionConfig['fields']): Change {
  return (collection) => ({ ...collection, fields: [...collection.fields, ...own] });
}

/** What is uploaded and has to be looked at is a contribution as well. */
const withContributions: Change = (collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), contributeImage],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetImage],
  },
});
