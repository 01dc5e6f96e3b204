import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'case.opened': { case: string };
    'case.reported': { report: string };
    'case.hidden': { case: string };
    'case.shown': { case: string };
    'case.questioned': { case: string };
    'case.mediationAsked': { case: string; person: string };
    'case.mediated': { case: string };
    'case.escalated': { case: string; request: string };
    'case.decided': { case: string };
    'case.appealed': { case: string };
    'case.appealDecided': { case: string };
  }
}
