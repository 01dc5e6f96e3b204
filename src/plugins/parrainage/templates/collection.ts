import { collectionAccess } from '@mentora/access';
import type { CollectionConfig, Field } from 'payload';
import { textsOf } from '../messages';
import type { ParrainageOptions } from '../options';
import { rhythms } from '../profiles/status';

const text = (key: Parameters<typeof textsOf<'templates'>>[1]) => textsOf('templates', key);

const defaultFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, maxLength: 80, label: text('title'), admin: { description: text('titleHelp') } },
  { name: 'summary', type: 'textarea', localized: true, maxLength: 300, label: text('summary'), admin: { description: text('summaryHelp') } },
  { name: 'months', type: 'number', required: true, min: 1, max: 6, defaultValue: 3, label: text('months'), admin: { description: text('monthsHelp') } },
  {
    name: 'rhythm',
    type: 'select',
    required: true,
    defaultValue: 'weekly',
    label: text('rhythm'),
    admin: { description: text('rhythmHelp') },
    options: rhythms.map((value) => ({ value, label: text(value) })),
  },
  {
    name: 'goals',
    type: 'array',
    maxRows: 10,
    label: text('goals'),
    labels: { singular: text('goal'), plural: text('goals') },
    admin: { description: text('goalsHelp') },
    fields: [{ name: 'text', type: 'text', required: true, localized: true, maxLength: 200, label: text('goal'), admin: { description: text('goalHelp') } }],
  },
  {
    name: 'checkpoints',
    type: 'array',
    maxRows: 10,
    label: text('checkpoints'),
    labels: { singular: text('checkpoint'), plural: text('checkpoints') },
    admin: { description: text('checkpointsHelp') },
    fields: [
      { name: 'text', type: 'text', required: true, localized: true, maxLength: 200, label: text('checkpoint'), admin: { description: text('checkpointHelp') } },
      { name: 'share', type: 'number', required: true, min: 0, max: 100, label: text('share'), admin: { description: text('shareHelp') } },
    ],
  },
  {
    name: 'offered',
    type: 'checkbox',
    defaultValue: true,
    label: text('offered'),
    admin: { position: 'sidebar', description: text('offeredHelp') },
  },
];

/** What relations may begin with; administrators write them in the panel. A relation keeps what its template said when it was asked for. */
export function createTemplatesCollection({ templateFields, templateCollection }: ParrainageOptions): CollectionConfig {
  return templateCollection({
    defaultCollection: {
      slug: 'mentorship-templates',
      access: collectionAccess('mentorship-templates'),
      labels: { singular: text('one'), plural: text('many') },
      admin: { useAsTitle: 'title', defaultColumns: ['title', 'months', 'rhythm', 'offered'], group: text('group') },
      defaultSort: 'months',
      graphQL: false,
      fields: templateFields({ defaultFields }),
    },
  });
}
