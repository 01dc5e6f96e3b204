import { afterCommit } from '@mentora/platform';
import { forgetCached } from '@mentora/platform/cache';
import { pagesChanged } from '@mentora/platform/runtime/pageChange';
import { revalidatePath, revalidateTag } from 'next/cache';
import { after } from 'next/server';
import type { CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { catalogueGroup } from './catalogueGroup';

/**
 * Has the cached pages made anew when what everybody sees of the site changes: once it is committed and before the
 * request is answered, so that whoever looks next, this person included, sees it.
 */
export function renewPages(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): void {
  const renew = () => {
    // What the pages know of the settings (name, logo, colours) is kept by itself.
    revalidateTag('settings', { expire: 0 });
    revalidatePath('/', 'layout');
    pagesChanged();
  };
  afterCommit(req, () => {
    forgetCached(req.payload, catalogueGroup);
    try {
      renew();
      // Once more after the answer: a page that was being made with what stood before is made again.
      after(renew);
    } catch {
      // A script writes outside the site: its pages follow at their own pace.
    }
  });
}

/** The same for what was deleted for good. */
export const renewAfterDelete: CollectionAfterDeleteHook = ({ doc, req }) => {
  renewPages(req);
  return doc;
};

/** The same for a global that was saved. */
export const renewAfterChange: GlobalAfterChangeHook = ({ doc, req }) => {
  renewPages(req);
  return doc;
};
