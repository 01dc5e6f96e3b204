interface SaidProps {
  /** Who said it, or what it is. */
  title?: string;
  text: string;
}

/** Something that somebody wrote, as it was written. */
export function Said({ title, text }: SaidProps) {
  return (
    <figure className="space-y-1.5">
      {title ? <figcaption className="font-bold">{title}</figcaption> : null}
      <blockquote className="rounded-lg rounded-es-sm border border-line bg-sheet px-5 py-4">
        <p dir="auto" className="measure [overflow-wrap:anywhere] whitespace-pre-wrap">
          {text}
        </p>
      </blockquote>
    </figure>
  );
}
