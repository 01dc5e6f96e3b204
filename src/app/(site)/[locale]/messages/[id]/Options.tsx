import { getTranslations } from 'next-intl/server';
import type { ConversationEntry } from '@mentora/platform/conversations';
import type { Locale } from '@mentora/platform/i18n';
import { Button, Icon, ReportLink } from '@mentora/ui';
import { reportLinkOf } from '@/app/reportLink';
import { Disclosure } from '@/app/shell/Disclosure';
import { blockAction, muteAction } from './actions';

interface OptionsProps {
  conversation: ConversationEntry;
  me: string;
  locale: Locale;
  /** Sent along with each form. */
  hidden: Record<string, string>;
}

/** What one can choose about a conversation: to be told of it or not, and whom one no longer wants to hear. */
export async function Options({ conversation: { muted, members }, me, locale, hidden }: OptionsProps) {
  const t = await getTranslations('messages.choices');
  const along = Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  const others = await Promise.all(
    members.filter(({ id }) => id !== me).map(async (member) => ({ ...member, report: await reportLinkOf(locale, 'person', member.id) })),
  );
  return (
    <Disclosure
      summary={
        <>
          <Icon name="settings" size={20} />
          {/* On a phone the name of whom one talks with needs the room. */}
          <span className="max-sm:sr-only">{t('button')}</span>
        </>
      }
    >
      <div className="divide-y divide-line">
        <form action={muteAction} className="space-y-2 pb-4">
          {along}
          <input type="hidden" name="muted" value={muted ? 'no' : 'yes'} />
          <p className="text-ink-soft">{t(muted ? 'mutedText' : 'muteText')}</p>
          <Button type="submit" variant="secondary" wide>
            {t(muted ? 'unmute' : 'mute')}
          </Button>
        </form>
        {others.map(({ id, name, blocked, report }) => (
          <form key={id} action={blockAction} className="space-y-2 pt-4">
            {along}
            <input type="hidden" name="person" value={id} />
            <input type="hidden" name="blocked" value={blocked ? 'no' : 'yes'} />
            <p className="text-ink-soft">{t(blocked ? 'blockedText' : members.length > 2 ? 'blockTextOfSeveral' : 'blockText')}</p>
            <Button type="submit" variant="secondary" wide>
              {t(blocked ? 'unblock' : 'block', { name })}
            </Button>
            {report ? <ReportLink {...report} what={name} /> : null}
          </form>
        ))}
      </div>
    </Disclosure>
  );
}
