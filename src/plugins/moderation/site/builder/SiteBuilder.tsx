'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Builder, type BuilderProps, type PickerProps } from '@mentora/ui/builder';
import { toast } from '@mentora/ui/client';
import { ImagePicker, type LibraryImage } from '@mentora/ui/image-tools';
import { imageDoor } from '../images';
import { contributionDoor } from './contributionDoor';

interface SiteBuilderProps extends Pick<BuilderProps, 'draft' | 'person' | 'begun' | 'choices' | 'remarks' | 'licence'> {
  locale: Locale;
  submitted: string;
}

/** The builder, with the server behind it. */
export function SiteBuilder({ locale, submitted, ...rest }: SiteBuilderProps) {
  const { draft, licence, person, choices } = rest;
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
      previewHref={localePath(locale, `${here}/apercu`)}
      signInHref={localePath(locale, '/connexion')}
      onSubmitted={leave}
    />
  );
}

/** The library of the site, from which an image is taken or to which one is added. */
function pickerOf(person: string, locale: Locale, choices: BuilderProps['choices']) {
  const door = imageDoor(person, locale);
  const categories = choices.categories.map(({ id, label }) => ({ id, title: label }));
  return function Picker({ onPick, onClose }: PickerProps) {
    const pick = ({ card, state, ...image }: LibraryImage) => onPick({ ...image, thumbnail: card, waits: state !== 'approved' });
    return <ImagePicker door={door} categories={categories} onPick={pick} onClose={onClose} />;
  };
}
