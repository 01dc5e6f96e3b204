import type { ReactNode } from 'react';
import { Toasts } from '@mentora/ui/client';

/** The pages of mentorships: what is done on one may be confirmed on the next. */
export default function MentorshipsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {/* Before the pages: it listens when they speak. */}
      <Toasts />
      {children}
    </>
  );
}
