import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** One of the illustrations. */
  illustration?: ReactNode;
  title: ReactNode;
  /** What to do next. */
  children?: ReactNode;
  /** A button that does it. */
  action?: ReactNode;
  /** The level of its heading. */
  as?: 'h1' | 'h2' | 'h3';
}

/** What a list shows when there is nothing in it yet: why, and what to do next. */
export function EmptyState({ illustration, title, children, action, as: Heading = 'h2' }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-130 flex-col items-center gap-4 py-12 text-center">
      {illustration}
      <Heading className={Heading === 'h1' ? 'text-4xl' : 'text-2xl'}>{title}</Heading>
      {children ? <div className="text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
