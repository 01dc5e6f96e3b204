import type { ComponentProps } from 'react';

/**
 * A link within the site, plain markup that `SoftLinks` follows. Pages are not fetched ahead of a click: on a slow phone
 * twenty fetched pages cost more than the moment that one saves.
 */
export function Link({ children, ...props }: ComponentProps<'a'> & { href: string }) {
  return (
    <a data-soft="" {...props}>
      {children}
    </a>
  );
}
