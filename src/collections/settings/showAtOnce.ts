import { revalidateTag } from 'next/cache';
import { after } from 'next/server';
import type { GlobalAfterChangeHook } from 'payload';

/** Has the cached pages made anew with the new settings, once these are committed. */
export const showAtOnce: GlobalAfterChangeHook = ({ doc }) => {
  try {
    // The answer to the request comes after the commit, and this after the answer.
    after(() => revalidateTag('settings', { expire: 0 }));
  } catch {
    // A script writes outside the site: its pages follow at their own pace.
  }
  return doc;
};
