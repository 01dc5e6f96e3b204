import { useCallback } from 'react';
import { Refused } from '../player/door';
import { useTranslations } from '../words/Words';
import { NotShrunk } from './shrink/NotShrunk';

/** Says in words why an image was not taken, or something was not done: the server's own where it said why. */
export function useImageRefusal(): (cause: unknown) => string {
  const t = useTranslations('images.refused');
  const server = useTranslations('errors');
  return useCallback(
    (cause) => {
      if (cause instanceof NotShrunk) return t(cause.failure);
      if (!(cause instanceof Refused)) return t('unreachable');
      return server.has(cause.code) ? server(cause.code, { minutes: 5, uses: 1 }) : t('other');
    },
    [t, server],
  );
}
