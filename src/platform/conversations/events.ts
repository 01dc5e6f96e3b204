import '../events/index';

declare module '../events/index' {
  interface DomainEvents {
    'message.reported': { report: string; subject: string };
  }
}
