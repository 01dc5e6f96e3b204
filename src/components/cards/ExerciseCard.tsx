import { LogoSign } from '../illustrations/Logo';
import { classes } from '../primitives/classes';
import { Link } from '../primitives/Link';
import { Thread } from '../thread/Thread';

export interface CardPicture {
  src: string;
  srcSet?: string;
  width: number;
  height: number;
  alt: string;
}

interface ExerciseCardProps {
  href: string;
  title: string;
  cover?: CardPicture | null;
  /** The name of a tint, such as `mint`: the colour of its category, until its cover is there. */
  tint?: string;
  /** "Messages · 5 min · facile", in this order, each already in the reader's language. */
  facts: readonly string[];
  /** How far one has come in it. */
  progress?: { value: number; max: number; label: string; valueText: string };
  /** The level of its heading. */
  as?: 'h2' | 'h3';
  /** The first cards of a page are fetched at once. */
  eager?: boolean;
  /** On a phone, a line with a small cover beside the words: for long lists. */
  compact?: boolean;
}

/** An exercise in a list. One link, the title; the whole card can be touched. */
export function ExerciseCard({ href, title, cover, tint, facts, progress, as: Heading = 'h3', eager, compact }: ExerciseCardProps) {
  return (
    <article
      className={classes(
        'group relative flex gap-3',
        compact ? 'items-start max-sm:gap-4 sm:flex-col sm:items-stretch' : 'flex-col',
      )}
    >
      <div
        style={tint ? { backgroundColor: `var(--tint-${tint})` } : undefined}
        className={classes(
          compact && 'max-sm:w-27 max-sm:shrink-0',
          'aspect-[10/9] overflow-hidden rounded-md border border-line bg-band transition-colors group-hover:border-ink',
        )}
      >
        {cover ? (
          // Covers are sized and encoded when they are uploaded; there is nothing left to optimise.
          <img
            src={cover.src}
            srcSet={cover.srcSet}
            sizes={`(width < 600px) ${compact ? '108px' : '92vw'}, (width < 1120px) 45vw, 270px`}
            width={cover.width}
            height={cover.height}
            alt={cover.alt}
            loading={eager ? 'eager' : 'lazy'}
            decoding="async"
            className="h-full w-full object-cover object-top"
          />
        ) : (
          <div className="grid h-full place-items-center text-ink-soft">
            <LogoSign className="w-2/5" />
          </div>
        )}
      </div>
      <div className="space-y-1">
        <Heading className="text-xl">
          <Link href={href} className="after:absolute after:inset-0 hover:underline">
            {title}
          </Link>
        </Heading>
        <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>
        {progress ? <Thread {...progress} className="mt-2" /> : null}
      </div>
    </article>
  );
}
