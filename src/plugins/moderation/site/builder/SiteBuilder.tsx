'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Builder, type BuilderProps, type Licence } from '@mentora/ui/builder';
import { toast } from '@mentora/ui/client';
import { contributionDoor } from './contributionDoor';
import { pickerOf } from './pickerOf';

interface SiteBuilderProps extends Pick<BuilderProps, 'draft' | 'person' | 'begun' | 'choices' | 'remarks'> {
  locale: Locale;
  licence: Licence;
  submitted: string;
}

/** The builder, with the server behind it. */
export function SiteBuilder({ locale, licence, submitted, ...rest }: SiteBuilderProps) {
  const { draft, person, choices } = rest;
  const router = useRouter();
  const [door] = useState(() => contributionDoor(draft, locale, licence.name));
  const [Picker] = useState(() => pickerOf(person, locale, choices));
  const leave = useCallback(
    (address: string) => {
      toast(submitted);
      router.push(address);
    },
    [router, submitted],
  );
  const here = `/contributeur/mes-contributions/${draft}`;
  return (
    <Builder
      {...rest}
      door={door}
      Picker={Picker}
      signInHref={localePath(locale, '/connexion')}
      ending={{ kind: 'submit', licence, previewHref: localePath(locale, `${here}/apercu`), onSubmitted: leave }}
    />
  );
}
