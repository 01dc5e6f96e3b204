'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { Conversation, type Beginning } from '@mentora/ui/conversation';
import { useLocale } from '@mentora/ui/words';
import { sendAction } from './actions';
import { conversationDoor } from './conversationDoor';

interface SiteConversationProps {
  beginning: Beginning;
  timeZone: string;
  now: string;
  sought?: number;
  links: { older?: string; newer?: string };
  names: string;
  /** Sent along where no script runs. */
  hidden: Record<string, string>;
  /** Why nobody can write in it; null where one can. */
  shut: string | null;
}

/** A conversation, with the server behind it. */
export function SiteConversation({ beginning, names, hidden, shut, ...rest }: SiteConversationProps) {
  const { conversation } = beginning;
  const [door] = useState(() => conversationDoor(conversation));
  const locale = useLocale();
  const report = useCallback((seq: number) => localePath(locale, `/messages/${conversation}/signaler?message=${seq}`), [locale, conversation]);
  const router = useRouter();
  const onMembers = useCallback(() => router.refresh(), [router]);
  return (
    <Conversation
      beginning={beginning}
      door={door}
      onMembers={onMembers}
      report={report}
      writing={shut ?? { names, action: sendAction, hidden }}
      {...rest}
    />
  );
}
