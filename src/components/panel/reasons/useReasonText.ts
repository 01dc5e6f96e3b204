import { useTranslation } from '@payloadcms/ui';

/** The panel's own words about reasons, in the language of who reads them. */
export function useReasonText() {
  const { t } = useTranslation();
  const translate = t as unknown as (key: string, values?: Record<string, string>) => string;
  return (key: `reason${string}`, values?: Record<string, string>) => translate(`mentora:${key}`, values);
}
