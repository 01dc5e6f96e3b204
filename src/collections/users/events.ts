import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    /** A person lives in another time zone now: what is counted by days is counted by others. */
    'person.zoneChanged': { person: string };
    'profile.changed': { person: string };
  }
}
