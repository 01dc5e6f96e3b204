'use client';

import type { ComponentProps, ReactNode } from 'react';
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
      style={{ aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, calc(58dvh * ${width / height}))` }}
      {...rest}
    >
      {children}
    </div>
  );
}

interface WorkbenchProps {
  tools: ReactNode;
  stage: ReactNode;
  /** Below the picture on a phone, beside it on a desk. */
  after?: ReactNode;
}

/** The picture and its tools: one above the other on a phone, beside each other on a desk. */
export function Workbench({ tools, stage, after }: WorkbenchProps) {
  return (
    <div className="zone-editor gap-4! md:grid-cols-[1fr_20rem] md:grid-rows-[auto_1fr] md:gap-x-8!">
      <div className="space-y-4 md:col-start-2 md:row-start-1">{tools}</div>
      <div className="min-w-0 md:col-start-1 md:row-span-2 md:row-start-1">{stage}</div>
      {after ? <div className="md:col-start-2 md:row-start-2">{after}</div> : null}
    </div>
  );
}
