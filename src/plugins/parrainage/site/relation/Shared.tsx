import { sharedIn } from '@mentora/platform/conversations';
import { Icon } from '@mentora/ui';
import { translator } from '../../messages';
import type { RelationGround } from './ground';

/** Files and links that the two have sent each other, without scrolling through what they said. */
export async function Shared({ req, locale, reader, relation }: RelationGround) {
  const { conversation } = relation;
  if (!conversation) return null;
  const words = translator(locale, 'site');
  const { files, links } = await sharedIn(req, reader.id, conversation);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: reader.timeZone });
  return (
    <section aria-labelledby="shared" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="shared" className="text-2xl">
        {words('shared.title')}
      </h2>
      {files.length === 0 && links.length === 0 ? <p className="text-ink-soft">{words('shared.none')}</p> : null}
      <ul className="divide-y divide-line">
        {files.map(({ id, name, at }) => (
          <li key={id}>
            <a href={`/api/conversations/${conversation}/attachments/${id}`} target="_blank" rel="noopener" className="flex min-h-12 items-center gap-3 py-1 hover:bg-band">
              <Icon name="paperclip" size={20} />
              <span dir="auto" className="link min-w-0 flex-1 [overflow-wrap:anywhere]">
                {name || words('shared.nameless')}
              </span>
              <span className="text-sm text-ink-soft">{dates.format(new Date(at))}</span>
            </a>
          </li>
        ))}
        {links.map(({ address, at }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noopener noreferrer nofollow ugc" className="flex min-h-12 items-center gap-3 py-1 hover:bg-band">
              <Icon name="globe" size={20} />
              <span dir="ltr" className="link min-w-0 flex-1 text-start [overflow-wrap:anywhere]">
                {address}
              </span>
              <span className="text-sm text-ink-soft">{dates.format(new Date(at))}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
