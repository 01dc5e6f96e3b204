import { classes } from '../primitives/classes';

/** The place of something that is on its way. The page says once, in words, that it is loading. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={classes('block animate-pulse rounded-sm bg-band', className)} />;
}
