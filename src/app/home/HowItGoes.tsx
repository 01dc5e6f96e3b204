import { getTranslations } from 'next-intl/server';
import { wave } from '@mentora/ui';

const steps = ['choose', 'touch', 'tie'] as const;

/** The three moments of an exercise, along one thread: across the page on a desk, down it on a phone. */
export async function HowItGoes() {
  const t = await getTranslations('home.how');
  return (
    <section className="bg-band">
      <div className="page py-14 md:py-18">
        <h2 className="text-3xl">{t('title')}</h2>
        <div className="relative mt-8 md:mt-10">
          <svg
            aria-hidden="true"
            viewBox="0 0 180 28"
            preserveAspectRatio="none"
            className="absolute start-3 top-0 hidden h-6 w-[calc(100%-12px)] overflow-visible fill-none stroke-support md:block rtl:-scale-x-100"
          >
            <path d={wave(9)} strokeWidth="3.5" vectorEffect="non-scaling-stroke" />
          </svg>
          <ol className="grid md:grid-cols-3 md:gap-10">
            {steps.map((step, index) => (
              <li key={step} className="relative pb-9 ps-14 last:pb-0 md:pb-0 md:ps-0 md:pt-14">
                {index < steps.length - 1 ? (
                  <svg
                    aria-hidden="true"
                    viewBox="0 0 24 100"
                    preserveAspectRatio="none"
                    className="absolute start-0 top-4 h-full w-6 overflow-visible fill-none stroke-support md:hidden rtl:-scale-x-100"
                  >
                    <path
                      d={index % 2 === 0 ? 'M12 0C40 22 40 78 12 100' : 'M12 0C-8 22 -8 78 12 100'}
                      strokeWidth="3.5"
                      vectorEffect="non-scaling-stroke"
                    />
                  </svg>
                ) : null}
                <span
                  aria-hidden="true"
                  className="absolute start-0 top-1 size-6 rounded-full border-[3px] border-ink bg-sun md:top-0"
                />
                <h3 className="text-xl">{t(`${step}.title`)}</h3>
                <p className="mt-2 max-w-90 text-ink-soft">{t(`${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
