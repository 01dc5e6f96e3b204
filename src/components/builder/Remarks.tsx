import { Alert } from '../feedback/Alert';
import { partOfPath } from './parts';
import { useBuilder, useBuilderWords } from './useBuilder';

/** What a reviewer has said of a part, above its fields. */
export function Remarks({ part }: { part: string }) {
  const { remarks, shown } = useBuilder();
  const say = useBuilderWords();
  const here = remarks.filter(({ path }) => partOfPath(shown.content, path) === part);
  if (here.length === 0) return null;
  return (
    <Alert tone="warning" title={say('remarks', { count: here.length })}>
      <ul className="space-y-1">
        {here.map(({ path, text }) => (
          <li key={`${path} ${text}`} dir="auto" className="whitespace-pre-line">
            {text}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
