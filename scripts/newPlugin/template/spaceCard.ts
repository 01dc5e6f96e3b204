import type { SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { sampleTranslator } from './messages';
import type { SampleOptions } from './options';

/** A card on everybody's own space. What it counts would come from the database: see docs/plugins.md. */
export function createSampleCard({ order }: SampleOptions): SpaceCard {
  return {
    key: 'sample',
    order,
    for: 'signed-in',
    load: (_payload, { locale }) => {
      const t = sampleTranslator(locale);
      return Promise.resolve({ title: t('title'), text: t('text'), href: localePath(locale, '/exercices'), action: t('action') });
    },
  };
}
