import type { Metadata } from 'next';
import { legalMetadata, LegalPage } from '@/app/legal/LegalPage';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return legalMetadata('accessibility', params);
}

export default function AccessibilityPage({ params }: Props) {
  return <LegalPage name="accessibility" params={params} />;
}
