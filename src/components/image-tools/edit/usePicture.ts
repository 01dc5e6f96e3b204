import { useEffect, useState } from 'react';
import { fitWithin, type Size } from '../shrink/fit';

/** As large as the tools show a picture. */
const shownSide = 1400;

export interface Picture {
  canvas: HTMLCanvasElement;
  /** Of the file, in pixels. */
  size: Size;
}

/** The picture of a file, as large as a screen needs it; null until it is there. */
export function usePicture(file: Blob): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let over = false;
    void createImageBitmap(file).then((bitmap) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, fitWithin(bitmap, shownSide));
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      if (!over) setPicture({ canvas, size: { width: bitmap.width, height: bitmap.height } });
      bitmap.close();
    }, () => undefined);
    return () => {
      over = true;
    };
  }, [file]);
  return picture;
}
