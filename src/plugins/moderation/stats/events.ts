import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  /** What the library says, and the figures of contributors are made of. */
  interface DomainEvents {
    'image.uploaded': { image: string };
    'image.approved': { image: string };
    'image.rejected': { image: string };
  }
}
