import { defineMentoraPlugin, withRegistries } from '@mentora/platform';
import { defaultOptions, type SampleOptions } from './options';
import { createSampleCard } from './spaceCard';

export type { SampleOptions } from './options';

/** What it lets people do, in a sentence. */
export const samplePlugin = defineMentoraPlugin<SampleOptions>('sample', (config, given) =>
  withRegistries(config, { spaceCards: [createSampleCard({ ...defaultOptions, ...given })] }),
);
