import type { PanelCardItem } from '@mentora/platform';

interface WaitingCardProps {
  title: string;
  count: number;
  items: PanelCardItem[];
  all: { href: string; label: string };
}

/** One kind of thing that waits for a person, the first of them by name. */
export function WaitingCard({ title, count, items, all }: WaitingCardProps) {
  return (
    <section className="mentora-waiting">
      <h2>
        {title} <span className="mentora-waiting__count">{count}</span>
      </h2>
      <ul>
        {items.map(({ href, label, detail }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>
            {detail ? <span>{detail}</span> : null}
          </li>
        ))}
      </ul>
      {count > items.length ? <a href={all.href}>{all.label}</a> : null}
    </section>
  );
}
