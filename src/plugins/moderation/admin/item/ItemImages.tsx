import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { ReviewedImage } from '../../review/queries/imagesOf';

interface ItemImagesProps {
  locale: Locale;
  images: readonly ReviewedImage[];
  /** The image is what is reviewed, and not an illustration of it. */
  large: boolean;
}

/** The images that it shows, each with what was decided of it. */
export function ItemImages({ locale, images, large }: ItemImagesProps) {
  const t = translator(locale, 'review');
  if (images.length === 0) return null;
  return (
    <section aria-labelledby="review-images">
      <h2 id="review-images">{t('item.images', { count: images.length })}</h2>
      <ul className={large ? 'review-images review-images--large' : 'review-images'}>
        {images.map(({ id, title, alt, src, status }) => (
          <li key={id}>
            <a href={src} target="_blank" rel="noreferrer">
              <img src={src} alt={alt || t('item.noAlt')} loading="lazy" />
            </a>
            <p>
              <bdi>{title}</bdi>
            </p>
            <p className="review-tag">{t(`image.${status}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
