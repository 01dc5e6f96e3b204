import { useEffect, useState } from 'react';
import type { ShownImage } from '../door';
import { useBuilder } from '../useBuilder';

export type Found = ShownImage | 'loading' | 'failed' | null;

/** What is known of images, as long as the page lasts. */
const known = new Map<string, ShownImage>();

/** Remembers an image that was just chosen: it need not be asked for. */
export function rememberImage(image: ShownImage): void {
  known.set(image.id, image);
}

/** The image of an id; null where none is chosen. */
export function useImage(id: string | null | undefined): Found {
  const { door } = useBuilder();
  const [found, setFound] = useState<{ id: string; image: ShownImage | null } | null>(null);

  useEffect(() => {
    if (!id || known.has(id)) return;
    let over = false;
    const settle = (image: ShownImage | null) => {
      if (image) rememberImage(image);
      if (!over) setFound({ id, image });
    };
    door.image(id).then(settle, () => settle(null));
    return () => {
      over = true;
    };
  }, [id, door]);

  if (!id) return null;
  const image = known.get(id);
  if (image) return image;
  return found?.id === id ? (found.image ?? 'failed') : 'loading';
}
