import { collectionAccess, writtenByCommands } from '@mentora/access';
import { emit } from '@mentora/platform/events';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload';
import '../events';
import { reportEndpoint } from '../endpoints/report';
import { panelText } from '../messages';
import type { ReportsOptions } from '../options';

/** Remembers who handled a report, and when; opening it again forgets it. */
const stampHandling: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.status === undefined || data.status === originalDoc?.status) return data;
  const handled = data.status === 'handled';
  return { ...data, handledBy: handled ? req.user?.id : null, handledAt: handled ? new Date().toISOString() : null };
};

/** Says that a report was handled, the first time it is. */
const tellHandling: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before = previousDoc as { status?: string } | undefined;
  const after = doc as { id: string; status?: string };
  if (after.status === 'handled' && before?.status === 'open') await emit(req, 'report.handled', { report: after.id });
};

const readOnly = (help: Parameters<typeof panelText>[0]) => ({
  access: writtenByCommands,
  admin: { readOnly: true, description: panelText(help) },
});

const defaultFields: Field[] = [
  // What the panel calls a report: the step's number and its words, as the person saw them.
  { name: 'about', type: 'text', label: panelText('about'), ...readOnly('aboutHelp') },
  { name: 'message', type: 'textarea', required: true, label: panelText('message'), ...readOnly('messageHelp') },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'open',
    index: true,
    label: panelText('status'),
    options: [
      { value: 'open', label: panelText('open') },
      { value: 'handled', label: panelText('handled') },
    ],
    admin: { position: 'sidebar', description: panelText('statusHelp') },
  },
  {
    name: 'exercise',
    type: 'relationship',
    relationTo: 'exercises',
    index: true,
    label: panelText('exercise'),
    ...readOnly('exerciseHelp'),
  },
  // The version that the person was doing: the exercise may have changed since.
  { name: 'edition', type: 'relationship', relationTo: 'editions', label: panelText('edition'), access: writtenByCommands, admin: { hidden: true } },
  { name: 'step', type: 'text', label: panelText('step'), access: writtenByCommands, admin: { hidden: true } },
  {
    name: 'reporter',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: panelText('reporter'),
    access: writtenByCommands,
    admin: { readOnly: true, position: 'sidebar', description: panelText('reporterHelp') },
  },
  {
    name: 'handledBy',
    type: 'relationship',
    relationTo: 'users',
    label: panelText('handledBy'),
    access: writtenByCommands,
    admin: { readOnly: true, position: 'sidebar', description: panelText('handledByHelp') },
  },
  {
    name: 'handledAt',
    type: 'date',
    label: panelText('handledAt'),
    access: writtenByCommands,
    admin: { readOnly: true, position: 'sidebar', description: panelText('handledAtHelp') },
  },
];

/** The collection of reported errors: written by the command, read and closed by trainers in the panel. */
export function createErrorReportsCollection(options: ReportsOptions): CollectionConfig {
  return options.collection({
    defaultCollection: {
      slug: 'error-reports',
      access: collectionAccess('error-reports'),
      endpoints: [reportEndpoint],
      labels: { singular: panelText('one'), plural: panelText('many') },
      admin: {
        useAsTitle: 'about',
        defaultColumns: ['about', 'exercise', 'message', 'status', 'createdAt'],
        listSearchableFields: ['about', 'message'],
        group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' },
      },
      defaultSort: '-createdAt',
      disableDuplicate: true,
      graphQL: false,
      hooks: { beforeChange: [stampHandling], afterChange: [tellHandling] },
      fields: options.fields({ defaultFields }),
    },
  });
}
