import type { Locale } from '@mentora/platform/i18n';
import { pictureSize } from './guides';

/** What one sees on the site, as it was when the picture was taken. It is fetched when it comes near. */
export function GuidePicture({ name, locale, alt }: { name: string; locale: Locale; alt: string }) {
  const { width, height } = pictureSize(name);
  return (
    <img
      src={`/guides/${locale}/${name}.webp`}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className={`h-auto w-full rounded-md border border-line ${width < 500 ? 'max-w-80' : ''}`}
    />
  );
}
