import { fieldAccess, mayAlways, writtenByCommands, type Person } from '@mentora/access';
import type { Field, NumberField, TextField } from 'payload';
import { worded } from '@/collections/panel/worded';
import type { ModerationStatus } from './moderationStatus';
import { imageWords as words } from './words';

const admin = '@/collections/images/admin';

/** Who sent and judged an image is no matter of those who only look at it. */
const inTheLibrary = { ...writtenByCommands, read: fieldAccess('image.upload') };

/** Names of people, for those who may read them all. */
const ofPeople = {
  position: 'sidebar' as const,
  allowCreate: false,
  allowEdit: false,
  condition: (_: unknown, __: unknown, { user }: { user: unknown }) => mayAlways('person.read', user as Person | null),
};

/** What Payload finds out of the file. Nobody tells it otherwise afterwards. */
const ofTheFile = { access: { update: () => false }, admin: { hidden: true, readOnly: true } };

const statusLabels: Record<ModerationStatus, Record<string, string>> = {
  draft: { fr: 'Brouillon', en: 'Draft', ar: 'مسودة' },
  pending: { fr: 'En attente', en: 'Waiting', ar: 'في انتظار المراجعة' },
  'changes-requested': { fr: 'À retoucher', en: 'To be revised', ar: 'تحتاج إلى تعديل' },
  approved: { fr: 'Approuvée', en: 'Approved', ar: 'مقبولة' },
  rejected: { fr: 'Refusée', en: 'Rejected', ar: 'مرفوضة' },
};

/** The fields of an image. */
export const imageFields: Field[] = [
  worded(words.title, { name: 'title', type: 'text', required: true, maxLength: 120 }),
  worded(words.alt, { name: 'alt', type: 'text', required: true, localized: true, maxLength: 300 }),
  worded(words.description, { name: 'description', type: 'textarea', maxLength: 1000 }),
  worded(words.tags, { name: 'tags', type: 'text', hasMany: true }),
  worded(words.category, { name: 'category', type: 'relationship', relationTo: 'categories' }),
  worded(words.moderationStatus, {
    name: 'moderationStatus',
    type: 'select',
    options: Object.entries(statusLabels).map(([value, label]) => ({ value, label })),
    required: true,
    index: true,
    defaultValue: ({ user }: { user: Person | null }): ModerationStatus =>
      mayAlways('image.approvedAtOnce', user) ? 'approved' : 'pending',
    access: inTheLibrary,
    admin: { position: 'sidebar', components: { Field: `${admin}/Moderation#Moderation` } },
  }),
  worded(words.uploadedBy, {
    name: 'uploadedBy',
    type: 'relationship',
    relationTo: 'users',
    defaultValue: ({ user }: { user: Person | null }) => user?.id,
    access: inTheLibrary,
    admin: ofPeople,
  }),
  worded(words.moderatedBy, {
    name: 'moderatedBy',
    type: 'relationship',
    relationTo: 'users',
    access: inTheLibrary,
    admin: ofPeople,
  }),
  worded(words.moderatedAt, {
    name: 'moderatedAt',
    type: 'date',
    access: inTheLibrary,
    admin: { position: 'sidebar', date: { displayFormat: 'PP' } },
  }),
  worded(words.uses, {
    name: 'uses',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: `${admin}/Uses#Uses` }, disableListColumn: true },
  }),
  worded<TextField>(words.mimeType, { name: 'mimeType', type: 'text', ...ofTheFile }),
  worded<NumberField>(words.filesize, { name: 'filesize', type: 'number', ...ofTheFile }),
  worded<NumberField>(words.width, { name: 'width', type: 'number', ...ofTheFile }),
  worded<NumberField>(words.height, { name: 'height', type: 'number', ...ofTheFile }),
];
