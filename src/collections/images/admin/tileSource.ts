import type { ImageCard } from '../search/imageCards';

const tileHeight = 192;
const tileWidth = 300;

/** The files of an image for a tile of the mosaic, as wide as the picture is in it (library.css). */
export function tileSource({ sizes: { thumb, card }, url, width, height }: ImageCard) {
  const shown = Math.round(Math.min(tileWidth, (tileHeight * width) / height));
  return {
    src: card?.url ?? url,
    // An image may have no thumb yet.
    ...(thumb && card && { srcSet: `${thumb.url} ${thumb.width}w, ${card.url} ${card.width}w`, sizes: `${shown}px` }),
  };
}
