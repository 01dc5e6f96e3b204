import { collectionAccess, writtenByCommands } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import './access';
import { thanksEndpoint } from './endpoint';

/** Thanks, written by the command alone. The text is private: it is encrypted, and no generic door gives it out. */
export function createThanksCollection(): CollectionConfig {
  return {
    slug: 'thanks',
    access: collectionAccess('thanks'),
    labels: {
      singular: { fr: 'Remerciement', en: 'Thanks', ar: 'شكر' },
      plural: { fr: 'Remerciements', en: 'Thanks', ar: 'رسائل شكر' },
    },
    endpoints: [thanksEndpoint],
    graphQL: false,
    lockDocuments: false,
    fields: [
      { name: 'exercise', type: 'relationship', relationTo: 'exercises', required: true, index: true, access: writtenByCommands },
      { name: 'person', type: 'relationship', relationTo: 'users', required: true, index: true, access: writtenByCommands },
      { name: 'sealed', type: 'text', required: true, hidden: true, access: { ...writtenByCommands, read: () => false } },
    ],
  };
}

/** What `npm run migrate:create -- thanks` writes into a migration. */
export const migration = `
  CREATE TABLE thanks (
    id uuid PRIMARY KEY,
    exercise_id uuid NOT NULL REFERENCES exercises ON DELETE CASCADE,
    person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    sealed varchar NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX thanks_exercise_idx ON thanks (exercise_id);
  CREATE INDEX thanks_person_idx ON thanks (person_id);
  CREATE TABLE thanks_sentences (id uuid PRIMARY KEY, sentence text NOT NULL, image_id uuid REFERENCES images ON DELETE SET NULL);
  CREATE INDEX thanks_sentences_image_idx ON thanks_sentences (image_id);
  CREATE TABLE thanks_cards (id uuid PRIMARY KEY DEFAULT uuidv7(), person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE, content jsonb NOT NULL);
  CREATE INDEX thanks_cards_person_idx ON thanks_cards (person_id);
`;
