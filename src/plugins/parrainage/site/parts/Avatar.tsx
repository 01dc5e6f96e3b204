import { classes } from '@mentora/ui';

interface AvatarProps {
  name: string;
  picture: string | undefined;
  /** `small` in a list, `large` on a page of its own. */
  size?: 'small' | 'large';
}

const tints = ['sand', 'mint', 'lilac', 'peach', 'rose', 'sky'];

/** Somebody's picture, or the first letter of the name; the name itself always stands beside it. */
export function Avatar({ name, picture, size = 'small' }: AvatarProps) {
  const box = classes('shrink-0 rounded-full border-2 border-ink', size === 'large' ? 'size-24' : 'size-14');
  // Sized and encoded when it was uploaded; there is nothing left to optimise.
  if (picture) return <img src={picture} alt="" width={96} height={96} loading="lazy" className={classes(box, 'object-cover')} />;
  const [letter = '·'] = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  const tint = tints[[...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % tints.length];
  return (
    <span aria-hidden="true" style={{ backgroundColor: `var(--tint-${tint})` }} className={classes(box, 'grid place-items-center font-display', size === 'large' ? 'text-4xl' : 'text-2xl')}>
      {letter.toLocaleUpperCase()}
    </span>
  );
}
