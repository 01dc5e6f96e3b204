import type { Metadata } from 'next';
import { legalMetadata, LegalPage } from '@/app/legal/LegalPage';
import { termsVersion } from '@/collections/users/choices';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return legalMetadata('terms', params);
}

export default function TermsPage({ params }: Props) {
  return <LegalPage name="terms" params={params} version={termsVersion} />;
}
