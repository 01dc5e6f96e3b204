'use client';

import { useEffect, useRef } from 'react';
import { blockSide, boxOf, conceal } from './conceal';
import type { Cover } from './imageEdit';
import type { Picture } from './usePicture';

/** The picture as it will be, with what is covered made unreadable. */
export function CoveredCanvas({ picture, covers }: { picture: Picture; covers: readonly Cover[] }) {
  const shown = useRef<HTMLCanvasElement>(null);
  const { canvas } = picture;

  useEffect(() => {
    const context = shown.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    context.drawImage(canvas, 0, 0);
    const side = blockSide(canvas);
    for (const cover of covers) {
      const box = boxOf(cover, canvas, side);
      if (!box) continue;
      const pixels = context.getImageData(box.x, box.y, box.width, box.height);
      // Here without chance: what is shown would flicker with each stroke.
      conceal(pixels, box, cover, canvas, side, () => 0.5);
      context.putImageData(pixels, box.x, box.y);
    }
  }, [canvas, covers]);

  return <canvas ref={shown} width={canvas.width} height={canvas.height} aria-hidden="true" className="pointer-events-none absolute inset-0 size-full" />;
}
