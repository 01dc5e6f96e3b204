import '@mentora/platform/events';

interface OfSession {
  mentorship: string;
  session: string;
}

declare module '@mentora/platform/events' {
  interface DomainEvents {
    /** One was planned, or a series of which this is the first: `by` is whose idea it was. */
    'session.planned': OfSession & { series: string; by: string };
    'session.accepted': OfSession & { by: string };
    'session.moveAsked': OfSession & { by: string };
    'session.moveRefused': OfSession & { by: string };
    /** It takes place at another time, or all that follow in its series do: `cutFrom` is the series that ends before. */
    'session.moved': OfSession & { scope: 'one' | 'following'; by: string; cutFrom: string | null };
    /** With `following`, all that follow in its series as well. `by` is null where nobody did it by hand. */
    'session.cancelled': OfSession & { scope: 'one' | 'following'; by: string | null };
    'session.started': OfSession;
    'session.completed': OfSession;
    'session.missed': OfSession;
    /** Somebody names the other in the notes that both read. */
    'session.mentioned': OfSession & { by: string; version: number };
    'session.summaryShared': OfSession & { by: string };
    'session.feedbackAsked': OfSession & { by: string };
    'session.rated': OfSession & { rating: number };
    'session.flagged': OfSession & { by: string };
  }
}
