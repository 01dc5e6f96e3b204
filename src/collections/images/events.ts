import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    /** Somebody has brought an image; whether it waits says the image. */
    'image.uploaded': { image: string };
    'image.approved': { image: string };
    'image.rejected': { image: string };
    /** A document (of a table, `root`) shows an image that it did not show before. */
    'image.used': { image: string; root: string; document: string };
    'image.unused': { image: string; root: string; document: string };
  }
}
