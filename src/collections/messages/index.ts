import { messageLog as log } from '@mentora/platform/mail';
import type { CollectionConfig } from 'payload';
import { worded, type Words } from '../panel/worded';

const component = (name: string) => `@/collections/messages/admin/${name}#${name}`;

const again: Words = {
  label: { fr: 'Renvoyer', en: 'Send again', ar: 'إعادة الإرسال' },
  help: { fr: 'Après un échec.', en: 'After a failure.', ar: 'بعد الفشل.' },
};

/** The platform's log of messages, with what the panel adds: a failed one is sent again, all of it is exported. */
export const messageLog: CollectionConfig = {
  ...log,
  admin: { ...log.admin, components: { beforeListTable: [component('Figures'), component('ExportLink')] } },
  fields: [
    // Above the rest of the sidebar.
    worded(again, {
      name: 'sendAgain',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: component('SendAgain') }, disableListColumn: true },
    }),
    ...log.fields,
  ],
};
