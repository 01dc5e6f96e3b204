import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { translator } from '../messages';
import { reviewAddresses } from './addresses';

interface TabsProps {
  req: PayloadRequest;
  locale: Locale;
  current: 'queue' | 'figures';
}

/** The two sides of moderation: what waits, and how it goes. */
export function Tabs({ req, locale, current }: TabsProps) {
  const t = translator(locale, 'review');
  const { queue, figures } = reviewAddresses(req.payload.config);
  const tab = (key: TabsProps['current'], href: string) => (
    <li>
      <a href={href} aria-current={key === current ? 'page' : undefined}>
        {t(`tabs.${key}`)}
      </a>
    </li>
  );
  return (
    <nav className="review-tabs" aria-label={t('tabs.label')}>
      <ul>
        {tab('queue', queue())}
        {tab('figures', figures())}
      </ul>
    </nav>
  );
}
