import { classes } from '../../primitives/classes';
import type { LibraryImage } from '../door';

interface ListedPictureProps {
  image: LibraryImage;
  className: string;
}

/** The picture of an image in a list: whole in a box of 4 by 3, so one that stands upright takes a part of its width only. */
export function ListedPicture({ image: { card, cardSet, alt, width, height }, className }: ListedPictureProps) {
  const part = height > 0 ? Math.min(1, (3 * width) / (4 * height)) : 1;
  return (
    <img
      src={card}
      srcSet={cardSet}
      sizes={cardSet && `(width < 640px) ${Math.ceil(45 * part)}vw, ${Math.ceil(270 * part)}px`}
      alt={alt}
      loading="lazy"
      className={classes('aspect-[4/3] w-full rounded-md border-line bg-band object-contain', className)}
    />
  );
}
