import type { ApiScope } from '@mentora/platform/apiKeys';

/** What a key may be made for: reported errors. */
export const reportsScope: ApiScope = {
  key: 'reports:write',
  label: { fr: 'Lire et traiter les erreurs signalées', en: 'Read and handle reported errors', ar: 'قراءة الأخطاء المبلَّغ عنها ومعالجتها' },
  permissions: ['report.make', 'report.read', 'report.handle'],
};
