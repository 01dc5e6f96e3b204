import type { Locale } from '@mentora/platform/i18n';
import { latePicker, type BuilderProps, type PickerProps } from '@mentora/ui/builder';
import type { LibraryImage } from '@mentora/ui/image-tools';
import { imageDoor } from '../images';

/** The library of the site, from which an image is taken or to which one is added. */
export function pickerOf(person: string, locale: Locale, choices: BuilderProps['choices']) {
  const door = imageDoor(person, locale);
  const categories = choices.categories.map(({ id, label }) => ({ id, title: label }));
  return latePicker(async () => {
    const { ImagePicker } = await import('@mentora/ui/image-tools');
    return function Picker({ onPick, onClose }: PickerProps) {
      const pick = ({ card, cardSet: _, state, ...image }: LibraryImage) => onPick({ ...image, thumbnail: card, waits: state !== 'approved' });
      return <ImagePicker door={door} categories={categories} onPick={pick} onClose={onClose} />;
    };
  });
}
