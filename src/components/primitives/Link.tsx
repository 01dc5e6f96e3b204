import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link within the site. Pages are not fetched ahead of a click: on a slow phone twenty fetched pages cost
 * more than the moment that one saves.
 */
export function Link({ prefetch = false, ...props }: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={prefetch} {...props} />;
}
