import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { ExerciseCard } from '@mentora/ui';
import type { CatalogueCard } from '@/collections/exercises/queries';

interface CardGridProps {
  locale: Locale;
  cards: readonly CatalogueCard[];
  /** Names the category on each card: not where a heading says it. */
  withCategory?: boolean;
  /** How many of the first covers are fetched at once. */
  eager?: number;
  as?: 'h2' | 'h3';
}

/** Exercises side by side on a desk, one under the other on a phone. */
export async function CardGrid({ locale, cards, withCategory = false, eager = 0, as = 'h3' }: CardGridProps) {
  const t = await getTranslations('catalogue');
  return (
    <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 sm:gap-y-10 lg:grid-cols-4">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ExerciseCard
            compact
            as={as}
            eager={index < eager}
            href={localePath(locale, `/exercices/${card.slug}`)}
            title={card.title}
            cover={card.cover && { ...card.cover, alt: '' }}
            facts={[
              ...(withCategory && card.category ? [card.category.title] : []),
              t('minutes', { minutes: card.minutes }),
              t(`difficulty.${card.difficulty}`),
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
