import { revalidatePath } from 'next/cache';
import { after } from 'next/server';
import type { CollectionAfterDeleteHook } from 'payload';

/** Has the cached pages made anew when what everybody sees of the exercises changes. */
export function renewPages(): void {
  const renew = () => revalidatePath('/', 'layout');
  try {
    // Now, for whoever looks right after the answer; and once more after it, since somebody may have looked
    // before the commit.
    renew();
    after(renew);
  } catch {
    // A script writes outside the site: its pages follow at their own pace.
  }
}

/** The same for what was deleted for good. */
export const renewAfterDelete: CollectionAfterDeleteHook = ({ doc }) => {
  renewPages();
  return doc;
};
