/** The line of the sign, in a box of 50 by 32. Icons and social pictures draw it too. */
export const signPath =
  'M2.5 28C8 26 12.5 13 11.5 8C10.8 4.2 7.5 5 7 10C6.3 17 7.8 27.5 11.8 26.5C16.5 25.2 17 5 23 5C28.5 5 24.5 26.5 29.5 26.5C34 26.5 34 8 39.5 8C44.5 8 40.5 27 47.5 26';

/** The sign of Mentora: a thread that writes its first letter. */
export function LogoSign({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 50 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={signPath} />
    </svg>
  );
}
