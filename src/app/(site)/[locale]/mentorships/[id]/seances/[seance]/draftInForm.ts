import { draftIntoForm } from '@mentora/parrainage/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Has the model draft the summary, into the form that was sent: it comes back with the draft, and nothing is kept. */
export async function draftInForm(state: FormState, form: FormData): Promise<FormState> {
  const former = String(state.values.draft ?? '');
  let values: FormState['values'] = { draft: former };
  const next = await handleForm({
    state,
    form,
    keep: ['summary'],
    work: async ({ req, locale, text }) => {
      const which = { mentorship: text('mentorship'), session: text('session'), locale };
      const drafted = await draftIntoForm(req, { ...which, typed: text('summary'), former });
      values = drafted.values;
      return drafted.said;
    },
  });
  return { ...next, values: { ...next.values, ...values } };
}
