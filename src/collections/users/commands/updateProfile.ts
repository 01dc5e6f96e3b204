import { defineCommand, demand, signInFirst, updateDocument } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import '../events';
import { typed } from '../input';

/** Changes what one says of oneself, and in which language and time zone one reads. */
export const updateProfile = defineCommand({
  name: 'updateProfile',
  permission: 'account.own',
  input: z.object({
    name: typed.name,
    biography: typed.biography,
    languages: typed.languages,
    locale: typed.locale,
    timeZone: typed.timeZone,
  }),
  run: async ({ req, input, person }) => {
    if (!person) throw signInFirst();
    if (input.biography) demand(req, 'profile.show');
    await updateDocument(req, 'users', person.id, { ...input, biography: input.biography || null });
    await emit(req, 'profile.changed', { person: person.id });
  },
});
