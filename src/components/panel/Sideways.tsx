import type { ReactNode } from 'react';

type SidewaysProps = { children: ReactNode } & ({ label: string } | { labelledBy: string });

/** What may be wider than the screen: it scrolls sideways in itself, by the keyboard too, and says what it is. */
export function Sideways({ children, ...named }: SidewaysProps) {
  const name = 'label' in named ? { 'aria-label': named.label } : { 'aria-labelledby': named.labelledBy };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard too
    <div className="mentora-wide" role="region" tabIndex={0} {...name}>
      {children}
    </div>
  );
}
