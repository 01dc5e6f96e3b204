import { useTranslations } from 'next-intl';
import { Skeleton } from '@mentora/ui';

/** The results while they are looked for: their places, and in words that they are coming. */
export default function ResultsLoading() {
  const t = useTranslations('catalogue');
  return (
    <div className="page space-y-8 pt-6 pb-20 md:pt-10">
      <p role="status" className="text-4xl font-display">
        {t('loading')}
      </p>
      <Skeleton className="h-13 max-w-200" />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 sm:gap-y-10 lg:grid-cols-4">
        {Array.from({ length: 8 }, (_, index) => (
          <div key={index} className="flex gap-4 sm:flex-col">
            <Skeleton className="aspect-[10/9] w-27 shrink-0 rounded-md sm:w-full" />
            <div className="flex-1 space-y-2">
              <Skeleton className="h-6 w-full" />
              <Skeleton className="h-5 w-2/3" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
