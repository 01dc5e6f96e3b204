import { useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

interface Picture {
  src: string;
  alt: string;
  width: number;
  height: number;
}

export type Screenshot = { state: 'none' | 'loading' | 'failed' } | { state: 'ready'; image: Picture };

interface ImageDocument {
  url: string;
  alt?: string | null;
  width: number;
  height: number;
  sizes?: { full?: { url?: string | null } };
}

/** The picture behind the value of an upload field, asked for anew when another one is chosen. */
export function useScreenshot(value: unknown): Screenshot {
  const id = idIn(value);
  const { code: locale } = useLocale();
  const [found, setFound] = useState<{ id: string; screenshot: Screenshot } | null>(null);

  useEffect(() => {
    if (!id) return;
    const leaving = new AbortController();
    const settle = (screenshot: Screenshot) => {
      if (!leaving.signal.aborted) setFound({ id, screenshot });
    };
    fetch(`/api/images/${id}?depth=0&locale=${locale}`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) return settle({ state: 'failed' });
        const { url, alt, width, height, sizes } = (await response.json()) as ImageDocument;
        settle({ state: 'ready', image: { src: sizes?.full?.url ?? url, alt: alt ?? '', width, height } });
      })
      .catch(() => settle({ state: 'failed' }));
    return () => leaving.abort();
  }, [id, locale]);

  if (!id) return { state: 'none' };
  return found?.id === id ? found.screenshot : { state: 'loading' };
}

function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return null;
}
