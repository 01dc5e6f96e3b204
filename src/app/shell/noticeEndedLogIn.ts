import { forgetDrafts, forgetPersonalPages } from '@mentora/ui/client';
import { dropHint, rawHint } from '@mentora/ui/live';

/**
 * Asks the server whether the person that this device believes to be signed in still is. A log-in ends by itself, or
 * from another device, and a cached page cannot know: where it has ended, the pages kept for reading offline are
 * forgotten (somebody else may hold the device now) and the page is dressed for a visitor. Without an answer nothing is
 * changed, nor where somebody has signed in while it was on its way: it is of the log-in before.
 */
export async function noticeEndedLogIn(): Promise<void> {
  const believed = rawHint(document.cookie);
  const answer = await fetch('/api/users/me', { cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok) return;
  const { user } = (await answer.json()) as { user: { id: string } | null };
  // Drafts of somebody who was here before are nobody's business.
  if (user) forgetDrafts({ except: user.id });
  if (user || rawHint(document.cookie) !== believed) return;
  dropHint();
  await forgetPersonalPages();
  window.mentoraApply?.();
}
