import { isLocale } from '@mentora/platform/i18n';
import { useTranslation } from '@payloadcms/ui';
import type messages from '../messages/fr.json';

type Values = Record<string, string | number>;

/** The keys of the panel's own texts; those of a plural end at `_one` and `_other`. */
type WithoutPlural<Key> = Key extends `${infer Stem}_one` ? Stem : Key extends `${string}_other` ? never : Key;
export type PanelTextKey = WithoutPlural<keyof (typeof messages)['mentora']>;

/** The panel's own texts in the person's language. */
export function usePanelText() {
  const { t, i18n } = useTranslation();
  const translate = t as unknown as (key: string, values?: Values) => string;
  const locale = isLocale(i18n.language) ? i18n.language : 'fr';
  return {
    locale,
    text: (key: PanelTextKey, values?: Values) => translate(`mentora:${key}`, values),
    zoneText: (key: string, values?: Values) => translate(`zoneEditor:${key}`, values),
  };
}
