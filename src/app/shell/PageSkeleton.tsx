import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@mentora/ui';

/**
 * A page that is on its way: the `loading.tsx` of pages made for one person. It stands beside a page and never
 * above all of them, since an answer that has begun to stream can no longer become a 404.
 */
export async function PageSkeleton() {
  const t = await getTranslations('shell');
  return (
    <div className="page space-y-5 py-10" role="status">
      <span className="sr-only">{t('loading')}</span>
      <Skeleton className="h-12 w-2/3 max-w-130" />
      <Skeleton className="h-5 w-full max-w-160" />
      <Skeleton className="h-5 w-4/5 max-w-130" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}
