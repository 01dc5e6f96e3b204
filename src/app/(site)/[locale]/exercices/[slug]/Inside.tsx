import { ArrowDownUp, BookOpen, Keyboard, ListChecks, Pointer } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { Glyph, type Shape } from '@mentora/ui';
import type { StepKind } from '@mentora/ui/player/types';

const icons: Record<StepKind, Shape> = {
  read: BookOpen,
  tap: Pointer,
  choice: ListChecks,
  order: ArrowDownUp,
  type: Keyboard,
};

/** What an exercise is made of, so that nobody is surprised. */
export async function Inside({ steps }: { steps: readonly { kind: StepKind; total: number }[] }) {
  const t = await getTranslations('catalogue.exercise');
  return (
    <section aria-labelledby="inside" className="space-y-3">
      <h2 id="inside" className="text-xl">
        {t('inside')}
      </h2>
      <ul className="space-y-2">
        {(Object.keys(icons) as StepKind[]).flatMap((kind) => {
          const total = Number(steps.find((step) => step.kind === kind)?.total ?? 0);
          return total === 0
            ? []
            : [
                <li key={kind} className="flex items-start gap-3">
                  <Glyph shape={icons[kind]} className="mt-1 text-support" />
                  {t(`kinds.${kind}`, { count: total })}
                </li>,
              ];
        })}
      </ul>
    </section>
  );
}
