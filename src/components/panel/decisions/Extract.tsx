/** Something that somebody wrote, as it was written. */
export function Extract({ title, text }: { title: string; text: string }) {
  return (
    <div className="mentora-extract">
      <p className="mentora-extract__who">{title}</p>
      <p dir="auto">{text}</p>
    </div>
  );
}
