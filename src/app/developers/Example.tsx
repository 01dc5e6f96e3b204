/** A line to be copied: it scrolls by itself, and by the keyboard, rather than to make the page wider. */
export function Example({ children }: { children: string }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a pointer
    <pre dir="ltr" tabIndex={0} className="overflow-x-auto rounded-md bg-band p-4 text-sm">
      {children}
    </pre>
  );
}
