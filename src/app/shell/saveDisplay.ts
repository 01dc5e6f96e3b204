'use server';

import type { DisplayPreferences } from '@mentora/ui';
import { pageRequest } from '@/app/pageRequest';
import { updateDisplay } from '@/collections/users/commands/updateDisplay';

/** Keeps what somebody who is signed in chose in the header, for the person's other devices. */
export async function saveDisplay({ theme, contrast, text }: DisplayPreferences): Promise<void> {
  const req = await pageRequest();
  // The page may still show a person whose log-in has ended.
  if (req.user) await updateDisplay(req, { theme, contrast, textSize: text });
}
