/** How long somebody is taken to be there, or to write, after having last said so. */
const lasting = { here: 45_000, typing: 5_000 };

type State = keyof typeof lasting;

/** Who of the others is there and who writes, as long as they go on saying so. */
export class Company {
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private people: Record<State, Set<string>> = { here: new Set(), typing: new Set() };

  constructor(private readonly changed: () => void) {}

  /** The people in a state. */
  in(state: State): string[] {
    return [...this.people[state]];
  }

  /** Somebody says to be in a state, or no longer. */
  said(state: State, person: string, on = true): void {
    const key = `${state} ${person}`;
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    if (on) this.timers.set(key, setTimeout(() => this.said(state, person, false), lasting[state]));
    if (this.people[state].has(person) === on) return;
    if (on) this.people[state].add(person);
    else this.people[state].delete(person);
    this.changed();
  }

  /** Forgets everybody. */
  clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.people = { here: new Set(), typing: new Set() };
  }
}
