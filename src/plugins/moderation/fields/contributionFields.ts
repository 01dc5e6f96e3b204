import { writtenByCommands } from '@mentora/access';
import type { Field } from 'payload';
import { panelText } from '../messages';
import { contributionStatuses } from '../status';

const aside = { readOnly: true, position: 'sidebar' as const };

/** What a published exercise keeps of the contribution that it came from. Empty where a trainer wrote it. */
export const contributionFields: Field[] = [
  {
    name: 'contributor',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: panelText('contributor'),
    access: writtenByCommands,
    admin: { ...aside, allowCreate: false, allowEdit: false, description: panelText('contributorHelp') },
  },
  {
    name: 'contributionStatus',
    type: 'select',
    index: true,
    options: contributionStatuses.map((value) => ({ value, label: panelText(value) })),
    label: panelText('contributionStatus'),
    access: writtenByCommands,
    admin: { ...aside, description: panelText('contributionStatusHelp') },
  },
  {
    name: 'submittedAt',
    type: 'date',
    label: panelText('submittedAt'),
    access: writtenByCommands,
    admin: { ...aside, description: panelText('submittedAtHelp') },
  },
  {
    name: 'reviewedBy',
    type: 'relationship',
    relationTo: 'users',
    label: panelText('reviewedBy'),
    access: writtenByCommands,
    admin: { ...aside, allowCreate: false, allowEdit: false, description: panelText('reviewedByHelp') },
  },
  {
    name: 'reviewedAt',
    type: 'date',
    label: panelText('reviewedAt'),
    access: writtenByCommands,
    admin: { ...aside, description: panelText('reviewedAtHelp') },
  },
];
