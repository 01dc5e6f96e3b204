import { Icon, type IconName } from '@mentora/ui';
import { runningStatuses } from '../../mentorships/status';
import { translator } from '../../messages';
import type { RelationGround } from './ground';

/** Where the parts of the page are that quick actions lead to. */
export const partIds = { sessions: 'seances', acts: 'agir' } as const;

/** What one comes to the page for, within reach at its top. */
export function QuickActions({ locale, relation }: Pick<RelationGround, 'locale' | 'relation'>) {
  const words = translator(locale, 'site');
  const running = runningStatuses.some((status) => status === relation.status);
  if (!relation.conversation) return null;
  const actions: { key: 'write' | 'sessions' | 'goals' | 'shared' | 'acts'; href: string; icon: IconName }[] = [
    { key: 'write', href: '#conversation', icon: 'message-circle' },
    ...(running ? [{ key: 'sessions' as const, href: `#${partIds.sessions}`, icon: 'calendar' as const }] : []),
    { key: 'goals', href: '#goals', icon: 'flag' },
    { key: 'shared', href: '#shared', icon: 'paperclip' },
    ...(running ? [{ key: 'acts' as const, href: `#${partIds.acts}`, icon: 'settings' as const }] : []),
  ];
  return (
    <nav aria-label={words('quick.title')}>
      <ul className="flex flex-wrap gap-x-5">
        {actions.map(({ key, href, icon }) => (
          <li key={key}>
            <a href={href} className="link inline-flex min-h-11 items-center gap-2">
              <Icon name={icon} size={20} />
              {words(`quick.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
