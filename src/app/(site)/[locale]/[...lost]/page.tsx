import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/i18n/pageLocale';

/** Wrong addresses are without number: none of them is kept in the cache. */
export const dynamic = 'force-dynamic';

/** Every address under a language that is no page. */
export default async function LostPage({ params }: { params: Promise<{ locale: string }> }) {
  await pageLocale(params);
  notFound();
}
