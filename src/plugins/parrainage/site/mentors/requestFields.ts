import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { Choice, PageField } from '../forms/fields';
import type { OfferedTemplate } from '../queries/offeredTemplates';

/** How many months a relation may last, to choose from. */
export function monthChoices(locale: Locale): Choice[] {
  const words = translator(locale, 'site');
  return [1, 2, 3, 4, 5, 6].map((months) => ({ value: String(months), label: words('months', { months }) }));
}

/** Templates to choose from, each with its length and rhythm. */
export function templateChoices(locale: Locale, templates: readonly OfferedTemplate[]): Choice[] {
  const words = translator(locale, 'site');
  return templates.map(({ id, title, summary, months, rhythm }) => ({
    value: id,
    label: title,
    hint: [words('months', { months }), words(`rhythms.${rhythm}`), summary].filter(Boolean).join(' · '),
  }));
}

/** The fields of a request. */
export function requestFields(locale: Locale, templates: readonly OfferedTemplate[]): PageField[] {
  const words = translator(locale, 'site');
  const length: PageField = {
    kind: 'select',
    name: 'durationMonths',
    label: words('ask.length'),
    hint: words('ask.lengthHint'),
    options: monthChoices(locale),
    placeholder: words(templates.length > 0 ? 'ask.lengthOfTemplate' : 'choose'),
  };
  const template: PageField = {
    kind: 'radio',
    name: 'template',
    label: words('ask.template'),
    hint: words('ask.templateHint'),
    options: [...templateChoices(locale, templates), { value: '', label: words('ask.noTemplate'), hint: words('ask.noTemplateHint') }],
  };
  return [
    { kind: 'textarea', name: 'goals', label: words('ask.goals'), hint: words('ask.goalsHint'), maxLength: 2000, rows: 3, optional: true },
    { kind: 'textarea', name: 'message', label: words('ask.message'), hint: words('ask.messageHint'), maxLength: 2000, rows: 5 },
    ...(templates.length > 0 ? [template] : []),
    length,
  ];
}
