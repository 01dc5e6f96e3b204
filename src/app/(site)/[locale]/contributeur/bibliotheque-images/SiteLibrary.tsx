'use client';

import { useState } from 'react';
import { imageDoor } from '@mentora/moderation/site/images';
import { Library, type LibraryProps } from '@mentora/ui/image-tools';
import { useLocale } from '@mentora/ui/words';

/** The library, with the server behind it. */
export function SiteLibrary({ me, ...rest }: Omit<LibraryProps, 'door'> & { me: string }) {
  const locale = useLocale();
  const [door] = useState(() => imageDoor(me, locale));
  return <Library key={JSON.stringify(rest.wish)} door={door} {...rest} />;
}
