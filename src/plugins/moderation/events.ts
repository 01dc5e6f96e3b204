import '@mentora/platform/events';

/** Which contribution, and which of its submissions. */
interface OfContribution {
  contribution: string;
  submission: number;
}

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'contribution.submitted': OfContribution;
    'contribution.withdrawn': OfContribution;
    'contribution.approved': OfContribution;
    /** It is there for everybody: at its approval, or once its date has come. */
    'contribution.published': OfContribution;
    'contribution.rejected': OfContribution;
    'contribution.changesRequested': OfContribution;
    'contribution.editedByReviewer': OfContribution;
  }
}
