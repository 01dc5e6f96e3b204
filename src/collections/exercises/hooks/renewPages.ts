import { revalidatePath } from 'next/cache';
import { after } from 'next/server';
import type { CollectionAfterDeleteHook } from 'payload';

/** Has the cached pages made anew once what everybody sees of the exercises has changed, and is committed. */
export function renewPages(): void {
  try {
    // The answer to the request comes after the commit, and this after the answer.
    after(() => revalidatePath('/', 'layout'));
  } catch {
    // A script writes outside the site: its pages follow at their own pace.
  }
}

/** The same for what was deleted for good. */
export const renewAfterDelete: CollectionAfterDeleteHook = ({ doc }) => {
  renewPages();
  return doc;
};
