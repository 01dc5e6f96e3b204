import { Fragment } from 'react';
import { richText, type Inline } from './marks';

/** What somebody wrote, with its code, quotes, emphasis and addresses. */
export function RichText({ text }: { text: string }) {
  return (
    <div className="space-y-2">
      {richText(text).map((block, index) => {
        if (block.kind === 'code') {
          return (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows scroll it
            <pre key={index} dir="ltr" tabIndex={0} className="overflow-x-auto rounded-md border border-line bg-paper p-3 text-sm">
              <code>{block.text}</code>
            </pre>
          );
        }
        const Frame = block.kind === 'quote' ? 'blockquote' : 'div';
        return (
          <Frame key={index} className={block.kind === 'quote' ? 'border-s-4 border-line-strong ps-3 text-ink-soft' : undefined}>
            <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
              {block.parts.map((part, place) => (
                <Fragment key={place}>{inline(part)}</Fragment>
              ))}
            </p>
          </Frame>
        );
      })}
    </div>
  );
}

function inline(part: Inline) {
  switch (part.kind) {
    case 'link':
      return (
        <a href={part.address} target="_blank" rel="noopener noreferrer nofollow ugc" dir="ltr" className="underline underline-offset-4">
          {part.address}
        </a>
      );
    case 'code':
      return (
        <code dir="ltr" className="rounded-sm border border-line bg-paper px-1 text-[0.9em]">
          {part.text}
        </code>
      );
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'emphasis':
      return <em>{part.text}</em>;
    case 'text':
      return part.text;
  }
}
