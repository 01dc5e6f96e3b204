import { redirect } from 'next/navigation';
import { byFields, sessionAddressAfter, type SessionAct } from '@mentora/parrainage/site';
import { handleForm, type SentForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

interface Which {
  mentorship: string;
  session: string;
}

/** Does something to a session, and leads back to its page, which says that it was done. */
export function onSession(state: FormState, form: FormData, keep: readonly string[], work: (which: Which, sent: SentForm) => Promise<SessionAct>): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep,
    work: (sent) =>
      byFields(async () => {
        const which = { mentorship: sent.text('mentorship'), session: sent.text('session') };
        redirect(sessionAddressAfter(sent.locale, await work(which, sent), which));
      }),
  });
}
