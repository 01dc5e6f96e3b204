/** However often there is a reason to say it, it is said once in so long, in milliseconds. */
const atMostEach = 1_000;

/**
 * Says that one has the conversation before one's eyes, or no longer. What comes too soon after the last time is said
 * later rather than left out: somebody who came meanwhile waits for it.
 */
export class Presence {
  private last = -Infinity;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly say: (here: boolean) => void) {}

  here(): void {
    if (document.hidden || this.later) return;
    const wait = this.last + atMostEach - Date.now();
    if (wait > 0) this.later = setTimeout(() => this.sayHere(), wait);
    else this.sayHere();
  }

  gone(): void {
    clearTimeout(this.later);
    this.later = undefined;
    this.say(false);
  }

  private sayHere(): void {
    this.later = undefined;
    if (document.hidden) return;
    this.last = Date.now();
    this.say(true);
  }
}
