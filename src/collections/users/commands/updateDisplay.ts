import { defineCommand, signInFirst, updateDocument } from '@mentora/platform';
import { typed } from '../input';

/** Keeps how one wants pages to look, so that every device shows them so after signing in. */
export const updateDisplay = defineCommand({
  name: 'updateDisplay',
  permission: 'account.own',
  input: typed.display,
  run: async ({ req, input, person }) => {
    if (!person) throw signInFirst();
    await updateDocument(req, 'users', person.id, input);
  },
});
