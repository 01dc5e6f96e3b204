'use client';

import { RadioGroup, SelectField, TextAreaField, TextField } from '@mentora/ui';
import { CheckboxesField } from './CheckboxesField';
import { listOf, type PageField, type PageState } from './fields';
import { RowsField } from './RowsField';
import { SkillsField } from './SkillsField';
import { StarsField } from './StarsField';
import { WeekField } from './WeekField';

interface FieldControlProps {
  id: string;
  field: PageField;
  values: PageState['values'];
  error: string | undefined;
}

/** Draws one field with what it holds and what is wrong with it. */
export function FieldControl({ id, field, values, error }: FieldControlProps) {
  const { name, label, hint } = field;
  const common = { id, name, label, hint, error };
  const [text = ''] = listOf(values[name]);
  switch (field.kind) {
    case 'text':
      return <TextField {...common} defaultValue={text} maxLength={field.maxLength} dir="auto" required={!field.optional} />;
    case 'textarea':
      return <TextAreaField {...common} defaultValue={text} maxLength={field.maxLength} rows={field.rows ?? 4} dir="auto" required={!field.optional} />;
    case 'date':
      return <TextField {...common} type="date" defaultValue={text} min={field.min} max={field.max} required={!field.optional} className="max-w-60" />;
    case 'time':
      return <TextField {...common} type="time" step={300} defaultValue={text} required={!field.optional} className="max-w-40" />;
    case 'number':
      return <TextField {...common} type="number" inputMode="numeric" dir="ltr" defaultValue={text} min={field.min} max={field.max} required className="max-w-32" />;
    case 'select':
      return <SelectField {...common} options={field.options} placeholder={field.placeholder} defaultValue={text} />;
    case 'radio':
      return <RadioGroup {...common} options={field.options} defaultValue={text} />;
    case 'checkboxes':
      return <CheckboxesField {...common} options={field.options} more={field.more} chosen={listOf(values[name])} />;
    case 'stars':
      return <StarsField {...common} words={field.words} chosen={text} />;
    case 'skills':
      return <SkillsField {...common} {...{ skills: field.skills, levels: field.levels, none: field.none, more: field.more, values }} />;
    case 'rows':
      return <RowsField {...common} columns={field.columns} words={field.words} values={values} />;
    case 'week':
      return <WeekField {...common} {...{ days: field.days, from: field.from, to: field.to, words: field.words, values }} />;
  }
}
