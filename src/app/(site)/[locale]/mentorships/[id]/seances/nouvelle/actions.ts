'use server';

import { redirect } from 'next/navigation';
import { byFields, planFields, planSession, previewShown, sessionAddressAfter, typedPlan, type PlanState } from '@mentora/parrainage/site';
import { handleForm } from '@/app/forms/handleForm';

/** Plans a session or a series, or says what it would be where only that is asked. */
export async function planAction(state: PlanState, form: FormData): Promise<PlanState> {
  let preview: PlanState['preview'];
  const answer = await handleForm({
    state,
    form,
    keep: planFields,
    work: ({ req, locale, text }) =>
      byFields(async () => {
        const plan = typedPlan(text);
        if (text('intent') === 'preview') {
          preview = await previewShown(req, plan);
          return undefined;
        }
        const { id, awaits } = await planSession(req, plan);
        redirect(sessionAddressAfter(locale, awaits ? 'asked' : 'planned', { mentorship: plan.mentorship, session: id }));
      }),
  });
  return { ...answer, preview };
}
