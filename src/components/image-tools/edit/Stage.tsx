'use client';

import type { ComponentProps } from 'react';
import type { Picture } from './usePicture';
import '../../zone-editor/zoneEditor.css';

/** What a picture is worked on: as large as there is room, in its proportions. */
export function Stage({ picture, children, ...rest }: ComponentProps<'div'> & { picture: Picture }) {
  const { width, height } = picture.size;
  return (
    // Pictures are physical: in every language their left is on the left.
    <div
      dir="ltr"
      className="relative mx-auto touch-none border border-line select-none"
      style={{ aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, calc(56dvh * ${width / height}))` }}
      {...rest}
    >
      {children}
    </div>
  );
}
