import { defineContributionKind, MentoraError, query, sql, type DecisionFollower } from '@mentora/platform';
import { permission } from './access';

/** A sentence to say thanks with, that anybody may propose. Its content lies in the contribution until it is approved. */
export const thanksKind = defineContributionKind<{ sentence: string }>({
  key: 'thanks',
  label: { fr: 'Formule de remerciement', en: 'Way to say thanks', ar: 'صيغة شكر' },
  permission: permission('thanks.say'),
  read: (content) => {
    const { sentence = '' } = content as { sentence?: unknown };
    if (typeof sentence !== 'string' || sentence.length > 200) throw new MentoraError('invalidInput', { status: 400, fields: { 'content.sentence': 'invalid' } });
    return { sentence };
  },
  titleOf: async (_, { sentence }) => sentence,
  check: async (_, { sentence }) => (sentence ? [] : [{ path: 'sentence', code: 'needed', message: 'Écrivez une phrase.' }]),
  parts: async (_, { sentence }) => (sentence ? [{ path: 'sentence', label: 'Phrase', text: sentence }] : []),
  images: () => [],
  publish: async (req, { sentence }) => {
    const [row] = await query<{ id: string }>(req, sql`INSERT INTO thanks_sentences (id, sentence) VALUES (uuidv7(), ${sentence}) RETURNING id`);
    return row!.id;
  },
});

/** An image that was refused illustrates no thanks any more, from the same moment on. */
export const thanksFollower: DecisionFollower = {
  key: 'thanks',
  of: 'image',
  follow: async (req, { id, status }) => {
    if (status === 'rejected') await query(req, sql`UPDATE thanks_sentences SET image_id = NULL WHERE image_id = ${id}`);
  },
};
