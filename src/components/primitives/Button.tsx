import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Link } from './Link';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const base =
  'inline-flex min-h-13 items-center justify-center gap-2 rounded-full border-2 py-2 text-center font-bold ' +
  'leading-tight transition-colors aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ' +
  'disabled:cursor-not-allowed disabled:opacity-60';

const variants: Record<ButtonVariant, string> = {
  primary: 'px-7 border-accent bg-accent text-on-accent hover:border-ink hover:bg-ink hover:text-paper',
  secondary: 'px-7 border-ink bg-transparent text-ink hover:bg-ink hover:text-paper',
  quiet: 'px-3 border-transparent bg-transparent text-ink underline decoration-2 underline-offset-4 hover:bg-band',
  danger: 'px-7 border-danger bg-danger text-on-danger hover:border-ink hover:bg-ink hover:text-paper',
};

interface Look {
  variant?: ButtonVariant;
  /** A lucide icon, before the word. */
  icon?: ReactNode;
  /** As wide as what holds it. */
  wide?: boolean;
}

/** The classes of a button, for the rare element that is neither a button nor a link. */
export function buttonClasses({ variant = 'primary', wide }: Look, className?: string): string {
  return classes(base, variants[variant], wide && 'w-full', className);
}

/** A button. The label is a verb: "Envoyer la demande", not "Valider". */
export function Button({ variant, icon, wide, className, children, type = 'button', ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button type={type} className={buttonClasses({ variant, wide }, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

/** A link that looks like a button, for what leads elsewhere. */
export function LinkButton({ variant, icon, wide, className, children, ...rest }: ComponentProps<typeof Link> & Look) {
  return (
    <Link className={buttonClasses({ variant, wide }, className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
