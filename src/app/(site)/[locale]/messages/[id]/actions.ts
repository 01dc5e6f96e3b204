'use server';

import { redirect } from 'next/navigation';
import { MentoraError } from '@mentora/platform';
import { blockPerson, conversationEntry, muteConversation, readConversation, sendMessage } from '@mentora/platform/conversations';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { pageRequest } from '@/app/pageRequest';

/** Does what a form of a conversation asks, and leads back to it; what went wrong is said there. */
async function answer(form: FormData, work: (req: Awaited<ReturnType<typeof pageRequest>>, text: (name: string) => string) => Promise<unknown>): Promise<never> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const asked = text('locale');
  // It may stand on the page of what it belongs to.
  const path = /^\/mentorships\/[\da-f-]{36}$/.test(text('back')) ? text('back') : `/messages/${encodeURIComponent(text('conversation'))}`;
  const back = localePath(isLocale(asked) ? asked : defaultLocale, path);
  let failed = '';
  try {
    await work(await pageRequest(), text);
  } catch (error) {
    if (!(error instanceof MentoraError)) throw error;
    failed = `?erreur=${encodeURIComponent(Object.values(error.details.fields ?? {})[0] ?? error.code)}`;
  }
  redirect(back + failed);
}

/** Sends a message where no script runs; what stands before it has then been read. */
export async function sendAction(form: FormData): Promise<void> {
  await answer(form, async (req, text) => {
    const conversation = text('conversation');
    const { seq } = await sendMessage(req, { conversation, clientId: text('clientId'), text: text('text') });
    await readConversation(req, { conversation, seq });
  });
}

/** Has read all of a conversation, where no script can see it. */
export async function readAction(form: FormData): Promise<void> {
  await answer(form, async (req, text) => {
    const conversation = text('conversation');
    const entry = await conversationEntry(req, String(req.user?.id ?? ''), conversation);
    if (entry && entry.lastSeq > 0) await readConversation(req, { conversation, seq: entry.lastSeq });
  });
}

/** Wants to be told of a conversation, or no longer. */
export async function muteAction(form: FormData): Promise<void> {
  await answer(form, (req, text) => muteConversation(req, { conversation: text('conversation'), muted: text('muted') === 'yes' }));
}

/** Blocks somebody, or no longer does. */
export async function blockAction(form: FormData): Promise<void> {
  await answer(form, (req, text) => blockPerson(req, { person: text('person'), blocked: text('blocked') === 'yes' }));
}
