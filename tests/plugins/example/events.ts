import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'thanks.said': { thanks: string };
  }
}
