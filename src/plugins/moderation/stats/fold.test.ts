import { dayIn } from '@mentora/platform/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFigures } from './fold';
import type { Happening, HappeningKind } from './happenings';

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...zones);

/** A life of a few contributions and images: in the order of their instants each is sent before it is decided. */
const moves = ['submitted', 'withdrawn', 'approved', 'rejected', 'changes-requested', 'edited'] as const;
const life = fc
  .array(fc.record({ contribution: fc.nat({ max: 4 }), move: fc.constantFrom(...moves), wait: fc.integer({ min: 1, max: 200_000_000 }) }), { maxLength: 40 })
  .map((steps) => {
    let at = Date.parse('2025-09-01T10:00:00Z');
    const waiting = new Set<number>();
    return steps.flatMap(({ contribution, move, wait }, index): Happening[] => {
      const possible = move === 'edited' || waiting.has(contribution) !== (move === 'submitted');
      if (!possible) return [];
      if (move === 'submitted') waiting.add(contribution);
      else if (move !== 'edited') waiting.delete(contribution);
      at += wait;
      return [{ key: `k${index}`, kind: move, contribution: `c${contribution}`, subject: null, at: new Date(at) }];
    });
  });
const others = fc.array(
  fc.record({ kind: fc.constantFrom<HappeningKind>('image-uploaded', 'image-approved', 'image-rejected', 'image-used', 'completed'), subject: fc.nat({ max: 3 }), day: fc.nat({ max: 300 }) }),
  { maxLength: 30 },
).map((all) =>
  all.map(({ kind, subject, day }, index): Happening => ({
    key: `o${index}`,
    kind,
    contribution: null,
    subject: `s${subject}`,
    at: new Date(Date.parse('2025-09-01T00:00:00Z') + day * 86_400_000 + index),
  })),
);

/** The same figures, written as one would read them aloud. */
function naive(all: readonly Happening[], where: string) {
  const inOrder = all.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const of = (...kinds: HappeningKind[]) => inOrder.filter(({ kind }) => kinds.includes(kind));
  const last = (subject: 'contribution' | 'subject', id: string | null, ...kinds: HappeningKind[]) => of(...kinds).filter((one) => one[subject] === id).at(-1)?.kind;
  const states = [...new Set(of('submitted').map(({ contribution }) => contribution))].map((id) =>
    last('contribution', id, 'submitted', 'withdrawn', 'approved', 'rejected', 'changes-requested'),
  );
  const count = (state: HappeningKind) => states.filter((one) => one === state).length;
  const seconds = of('approved', 'rejected', 'changes-requested').map((decision) => {
    const sent = of('submitted').filter(({ contribution, at }) => contribution === decision.contribution && at <= decision.at).at(-1)!;
    return (decision.at.getTime() - sent.at.getTime()) / 1000;
  });
  const days = [...new Set(of('submitted').map(({ at }) => Date.parse(dayIn(where, at)) / 86_400_000))].toSorted((a, b) => b - a);
  const missed = days.findIndex((day, index) => day !== days[0]! - index);
  const [approved, rejected] = [count('approved'), count('rejected')];
  return {
    totalContributions: states.length,
    approvedContributions: approved,
    rejectedContributions: rejected,
    pendingContributions: count('submitted'),
    imagesUploaded: new Set(of('image-uploaded').map(({ subject }) => subject)).size,
    imagesApproved: [...new Set(of('image-approved').map(({ subject }) => subject))].filter((id) => last('subject', id, 'image-approved', 'image-rejected') === 'image-approved').length,
    firstContributionAt: of('submitted')[0]?.at ?? null,
    lastContributionAt: of('submitted').at(-1)?.at ?? null,
    streakDays: missed < 0 ? days.length : missed,
    totalImageUsage: of('image-used').length,
    totalExerciseCompletions: of('completed').length,
    approvalRate: approved + rejected ? Math.round((10_000 * approved) / (approved + rejected)) : null,
    averageReviewSeconds: seconds.length ? Math.round(Number((seconds.reduce((a, b) => a + b, 0) / seconds.length).toFixed(6))) : null,
  };
}

describe('the figures of a contributor', () => {
  it('are those that one counts by hand', () => {
    fc.assert(
      fc.property(life, others, zone, (own, rest, where) => {
        expect(foldFigures([...own, ...rest], where)).toEqual(naive([...own, ...rest], where));
      }),
      { numRuns: 400 },
    );
  });

  it('do not depend on the order in which things come to be known', () => {
    fc.assert(
      fc.property(
        life.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        zone,
        ([own, mixed], where) => {
          expect(foldFigures(mixed, where)).toEqual(foldFigures(own, where));
        },
      ),
    );
  });

  it('take what is only counted one by one or summed up', () => {
    fc.assert(
      fc.property(others, (all) => {
        const summed = (['image-used', 'completed'] as const).map((kind) => ({
          key: kind, kind, contribution: null, subject: null, at: new Date(0), times: all.filter((one) => one.kind === kind).length,
        }));
        const rest = all.filter(({ kind }) => kind !== 'image-used' && kind !== 'completed');
        expect(foldFigures([...rest, ...summed], 'UTC')).toEqual(foldFigures(all, 'UTC'));
      }),
    );
  });

  it('never leave their bounds', () => {
    fc.assert(
      fc.property(life, zone, (own, where) => {
        const { totalContributions, approvedContributions, rejectedContributions, pendingContributions, approvalRate, streakDays } = foldFigures(own, where);
        expect(approvedContributions + rejectedContributions + pendingContributions).toBeLessThanOrEqual(totalContributions);
        expect(approvalRate ?? 0).toBeGreaterThanOrEqual(0);
        expect(approvalRate ?? 0).toBeLessThanOrEqual(10_000);
        expect(streakDays > 0).toBe(totalContributions > 0);
      }),
    );
  });

  const sent = (at: string, contribution = 'a'): Happening => ({ key: at, kind: 'submitted', contribution, subject: null, at: new Date(at) });
  const decided = (kind: HappeningKind, at: string, contribution: string): Happening => ({ key: `${at}${contribution}`, kind, contribution, subject: null, at: new Date(at) });

  it('round once, half up: a rate in hundredths of a per cent, seconds to whole ones', () => {
    const three = ['a', 'b', 'c'].flatMap((id, index) => [
      sent(`2026-01-0${index + 1}T10:00:00.000Z`, id),
      decided(index === 0 ? 'approved' : 'rejected', `2026-01-0${index + 1}T10:00:01.500Z`, id),
    ]);
    expect(foldFigures(three, 'UTC')).toMatchObject({ approvalRate: 3333, averageReviewSeconds: 2 });
    const other = three.map((one) => (one.kind === 'approved' ? { ...one, kind: 'rejected' as const } : one.kind === 'rejected' ? { ...one, kind: 'approved' as const } : one));
    expect(foldFigures(other, 'UTC')).toMatchObject({ approvalRate: 6667 });
  });

  it('count days where the person lives, over the night in which the clock goes forward', () => {
    const nights = ['2026-03-27T23:30:00Z', '2026-03-28T23:30:00Z', '2026-03-29T22:30:00Z'].map((at) => sent(at));
    expect(foldFigures(nights, 'Europe/Paris').streakDays).toBe(3);
    const twice = ['2026-03-28T00:30:00Z', '2026-03-28T22:30:00Z', '2026-03-29T00:30:00Z'].map((at) => sent(at));
    expect(foldFigures(twice, 'UTC').streakDays).toBe(2);
    // In Samoa the last two lie on one day, and the first on the day before.
    expect(foldFigures(twice, 'Pacific/Pago_Pago').streakDays).toBe(2);
    expect(foldFigures([sent('2026-01-01T12:00:00Z'), sent('2026-01-03T12:00:00Z')], 'UTC').streakDays).toBe(1);
  });

  it('are empty of nothing', () => {
    expect(foldFigures([], 'UTC')).toMatchObject({ totalContributions: 0, streakDays: 0, approvalRate: null, averageReviewSeconds: null, firstContributionAt: null });
  });
});
