import type { ExerciseContent } from './content';
import { ChangedElsewhere, Refused, Unreachable, type BuilderDoor, type Draft } from './door';
import type { KeptBy, KeptDrafts } from './kept';
import { sampleExercise } from './sampleForTest';

/** A server that keeps one draft by compare-and-set, behind a connection that can be lost on the way there or back. */
export class Server {
  content: ExerciseContent = sampleExercise();
  revision = 1;
  saves = 0;
  atOnce = 0;
  mostAtOnce = 0;
  /** What happens to the requests to come. */
  losses: ('none' | 'there' | 'back')[] = [];
  refusal: string | null = null;

  private async travel<T>(work: () => T): Promise<T> {
    const loss = this.losses.shift() ?? 'none';
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.atOnce -= 1;
    if (loss === 'there') throw new Unreachable('lost');
    const answer = work();
    if (loss === 'back') throw new Unreachable('lost');
    return answer;
  }

  draft = (): Draft => ({ content: structuredClone(this.content), revision: this.revision, problems: [], changedAt: '2026-11-29T10:00:00Z' });

  door: BuilderDoor = {
    load: () => this.travel(this.draft),
    save: (content, revision) =>
      this.travel(() => {
        if (this.refusal) throw new Refused(this.refusal);
        if (revision !== this.revision) throw new ChangedElsewhere();
        this.saves += 1;
        this.content = structuredClone(content);
        return { revision: (this.revision += 1), problems: [] };
      }),
    copy: () => Promise.resolve('/copie'),
    submit: () => Promise.resolve('/fin'),
    image: () => Promise.resolve(null),
  };

  /** Another device saves. */
  change(title: string) {
    this.content = { ...this.content, title: { fr: title } };
    this.revision += 1;
  }
}

/** What a device keeps, as long as the test lasts. */
export class Device implements KeptDrafts {
  entries = new Map<string, KeptBy>();
  keep = (page: string, kept: Omit<KeptBy, 'page'>) => Boolean(this.entries.set(page, { ...structuredClone(kept), page }));
  forget = (page: string) => void this.entries.delete(page);
  all = () => [...this.entries.values()].toSorted((one, other) => other.at - one.at);
}
