import { createHash } from 'node:crypto';
import { covers } from './covers';
import { screens } from './screens';
import { screenKeys } from './screens/keys';
import { locales } from './types';

export interface Drawing {
  /** File name among the assets. */
  file: string;
  kind: 'screen' | 'cover';
  svg: string;
  /** Changes when the drawing does, so that a picture cannot lag behind its code unnoticed. */
  mark: string;
}

function drawing(file: string, kind: Drawing['kind'], svg: string): Drawing {
  return { file, kind, svg, mark: createHash('sha256').update(svg).digest('hex').slice(0, 16) };
}

/** Everything that is drawn, each as it would be rendered now. */
export function drawings(): Drawing[] {
  return [
    ...screenKeys.flatMap((key) =>
      locales.map((locale) => drawing(`${key}.${locale}.png`, 'screen', screens[key](locale).svg)),
    ),
    ...Object.entries(covers).map(([key, svg]) => drawing(`cover-${key}.webp`, 'cover', svg)),
  ];
}
