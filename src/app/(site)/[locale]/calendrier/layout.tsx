import type { ReactNode } from 'react';
import { Toasts } from '@mentora/ui/client';

/** The pages of one's calendar: what is done on one may be confirmed on the next. */
export default function CalendarLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {/* Before the pages: it listens when they speak. */}
      <Toasts />
      {children}
    </>
  );
}
