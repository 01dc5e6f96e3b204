'use server';

import { reportDone, reportSubject, type CaseReason } from '@mentora/moderation/cases/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** The door of the report's form; files come with it. */
export async function reportAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['reason', 'text'],
    work: async ({ req, locale, text }) => {
      const sent = form.getAll('files').filter((file): file is File => file instanceof File && file.size > 0);
      const files = await Promise.all(sent.map(async (file) => ({ name: file.name, content: Buffer.from(await file.arrayBuffer()) })));
      await reportSubject(req, { subject: text('subject'), id: text('id'), reason: text('reason') as CaseReason, text: text('text'), files, locale });
      return reportDone(locale);
    },
  });
}
