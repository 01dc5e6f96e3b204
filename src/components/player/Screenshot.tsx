import type { ReactNode } from 'react';
import { classes } from '../primitives/classes';
import type { PlayerScreen } from './types';

interface ScreenshotProps {
  screen: PlayerScreen;
  /** Lies over the picture, which it fills: marks, a cross-hair. Screens are physical, so left stays left. */
  children?: ReactNode;
  /** Something to look at rather than to touch. */
  small?: boolean;
}

/** A screenshot in the frame of the thing it was taken on: upright a phone, lying a computer. */
export function Screenshot({ screen, children, small }: ScreenshotProps) {
  const upright = screen.height > screen.width;
  return (
    <div
      dir="ltr"
      className={classes(
        'relative mx-auto overflow-hidden border-4 border-ink bg-band',
        upright ? 'rounded-lg md:max-w-80' : 'rounded-md',
        upright && (small ? 'max-w-60' : 'max-w-75'),
      )}
    >
      {/* Screenshots are sized and encoded when they are uploaded; there is nothing left to optimise. */}
      <img
        src={screen.src}
        srcSet={screen.srcSet}
        sizes={upright ? '320px' : '(width < 840px) 92vw, 560px'}
        width={screen.width}
        height={screen.height}
        alt={screen.alt}
        decoding="async"
        className="block h-auto w-full select-none"
        draggable={false}
      />
      {children}
    </div>
  );
}
