import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'report.filed': { report: string };
    'report.handled': { report: string };
  }
}
