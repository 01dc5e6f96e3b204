import { fieldAccess, mayAlways, writtenByCommands, type Person } from '@mentora/access';
import type { Field, TextField } from 'payload';
import { moderationStatuses, type ModerationStatus } from './commands/moderateImage';

const admin = '@/collections/images/admin';

/** Who sent and judged an image is no matter of those who only look at it. */
const inTheLibrary = { ...writtenByCommands, read: fieldAccess('image.upload') };

/** What Payload finds out of the file. Nobody tells it otherwise afterwards. */
const ofTheFile = (name: string, type: 'text' | 'number'): Field =>
  ({ name, type, access: { update: () => false }, admin: { readOnly: true } }) as TextField;

/** The fields of an image. Their labels and help texts lie in src/collections/messages. */
export const imageFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 120 },
  { name: 'alt', type: 'text', required: true, localized: true, maxLength: 300 },
  { name: 'description', type: 'textarea', maxLength: 1000 },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'category', type: 'relationship', relationTo: 'categories' },
  {
    name: 'moderationStatus',
    type: 'select',
    options: [
      { value: 'pending', label: { fr: 'En attente', en: 'Pending', ar: 'قيد المراجعة' } },
      { value: 'approved', label: { fr: 'Approuvée', en: 'Approved', ar: 'مقبولة' } },
      { value: 'rejected', label: { fr: 'Refusée', en: 'Rejected', ar: 'مرفوضة' } },
    ] satisfies { value: ModerationStatus; label: Record<string, string> }[],
    required: true,
    index: true,
    defaultValue: ({ user }: { user: Person | null }) =>
      mayAlways('image.approvedAtOnce', user) ? moderationStatuses[1] : moderationStatuses[0],
    access: inTheLibrary,
    admin: { position: 'sidebar', components: { Field: `${admin}/Moderation#Moderation` } },
  },
  {
    name: 'uploadedBy',
    type: 'relationship',
    relationTo: 'users',
    defaultValue: ({ user }: { user: Person | null }) => user?.id,
    access: inTheLibrary,
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
  },
  {
    name: 'moderatedBy',
    type: 'relationship',
    relationTo: 'users',
    access: inTheLibrary,
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
  },
  { name: 'moderatedAt', type: 'date', access: inTheLibrary, admin: { position: 'sidebar' } },
  {
    name: 'uses',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: `${admin}/Uses#Uses` }, disableListColumn: true },
  },
  ofTheFile('mimeType', 'text'),
  ofTheFile('filesize', 'number'),
  ofTheFile('width', 'number'),
  ofTheFile('height', 'number'),
];
