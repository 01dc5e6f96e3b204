import type { Metadata } from 'next';
import { legalMetadata, LegalPage } from '@/app/legal/LegalPage';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return legalMetadata('privacy', params);
}

export default function PrivacyPage({ params }: Props) {
  return <LegalPage name="privacy" params={params} />;
}
