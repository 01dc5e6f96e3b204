'use client';

import type { ReactNode } from 'react';
import { Button } from '@mentora/ui';

/** Asks for the same page again. */
export function RetryButton({ children }: { children: ReactNode }) {
  return <Button onClick={() => window.location.reload()}>{children}</Button>;
}
