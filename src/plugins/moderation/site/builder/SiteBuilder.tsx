'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Builder, LibraryPicker, type BuilderProps, type LibraryPage, type PickerProps } from '@mentora/ui/builder';
import { toast } from '@mentora/ui/client';
import { ask, contributionDoor, shownImage, type ImageDocument } from './contributionDoor';

interface SiteBuilderProps extends Pick<BuilderProps, 'draft' | 'person' | 'begun' | 'choices' | 'remarks' | 'licence'> {
  locale: Locale;
  submitted: string;
}

/** The builder, with the server behind it. */
export function SiteBuilder({ locale, submitted, ...rest }: SiteBuilderProps) {
  const { draft, licence } = rest;
  const router = useRouter();
  const [door] = useState(() => contributionDoor(draft, locale, licence.name));
  const [Picker] = useState(() => pickerOf(locale));
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
      previewHref={localePath(locale, `${here}/apercu`)}
      signInHref={localePath(locale, '/connexion')}
      onSubmitted={leave}
    />
  );
}

/** The library of the site, as far as it goes for this person. */
function pickerOf(locale: Locale) {
  const search = async (text: string, page: number): Promise<LibraryPage> => {
    const asked = new URLSearchParams({ depth: '0', limit: '12', locale, page: String(page), sort: '-createdAt' });
    if (text) asked.set('where[title][like]', text);
    const { docs, totalDocs, hasNextPage } = await ask<{ docs: ImageDocument[]; totalDocs: number; hasNextPage: boolean }>('GET', `images?${asked}`);
    return { images: docs.map(shownImage), total: totalDocs, more: hasNextPage };
  };
  return function Picker(props: PickerProps) {
    return <LibraryPicker {...props} search={search} />;
  };
}
