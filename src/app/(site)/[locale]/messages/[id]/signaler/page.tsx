import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isId } from '@mentora/platform';
import { conversationEntry, messagePage, reportReasons } from '@mentora/platform/conversations';
import { localePath } from '@mentora/platform/i18n';
import { Icon, Link } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { reportAction } from './reportAction';

interface ReportProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ message?: string | string[] }>;
}

/** How much around the message one may show. */
const choices = [0, 3, 10] as const;

export async function generateMetadata({ params }: ReportProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const t = await getTranslations('messages.reporting');
  return pageMetadata({ locale, path: `/messages/${id}/signaler`, title: t('title'), index: false });
}

/** Says that a message is not as it should be, and how much of the conversation an administrator may read because of it. */
export default async function ReportMessagePage({ params, searchParams }: ReportProps) {
  const locale = await pageLocale(params);
  const [{ id }, { message }] = await Promise.all([params, searchParams]);
  const seq = typeof message === 'string' && /^\d{1,9}$/.test(message) ? Number(message) : 0;
  const viewer = await signedIn(locale, `/messages/${id}/signaler?message=${seq}`);
  if (!isId(id)) notFound();
  const [t, files, req] = await Promise.all([getTranslations('messages.reporting'), getTranslations('messages.file'), pageRequest()]);
  const entry = await conversationEntry(req, viewer.id, id);
  if (!entry) notFound();
  const { messages } = await messagePage(req, viewer.id, id, { after: seq - 1 });
  const reported = messages[0];
  if (reported?.seq !== seq || reported.text === null || reported.author === viewer.id) notFound();
  const name = entry.members.find((member) => member.id === reported.author)?.name;
  return (
    <div className="page max-w-160 space-y-6 pt-6 pb-20 md:pt-10">
      <h1 className="text-4xl">{t('title')}</h1>
      <blockquote className="space-y-1 rounded-lg rounded-es-sm bg-band px-5 py-4">
        <p dir="auto" className="line-clamp-6 [overflow-wrap:anywhere] whitespace-pre-wrap">
          {reported.text}
        </p>
        {reported.attachments.map((file) => (
          <p key={file.id} className="flex items-center gap-2">
            <Icon name="paperclip" size={18} />
            <bdi className="min-w-0 [overflow-wrap:anywhere]">{file.name || files('unreadable')}</bdi>
          </p>
        ))}
        {name ? (
          <p className="text-sm text-ink-soft">
            <bdi>{name}</bdi>
          </p>
        ) : null}
      </blockquote>
      <p>{t('text')}</p>
      <ActionForm
        action={reportAction}
        locale={locale}
        name="report"
        hidden={{ conversation: id, seq: String(seq) }}
        fields={[
          { kind: 'radio', name: 'reason', label: t('reason'), options: reportReasons.map((value) => ({ value, label: t(`reasons.${value}`) })) },
          {
            kind: 'select',
            name: 'around',
            label: t('around'),
            hint: t('aroundHint'),
            options: choices.map((count) => ({ value: String(count), label: t('choice', { count }) })),
          },
        ]}
        values={{ around: '3' }}
        words={{ submit: t('submit'), sending: t('sending'), failed: t('failed') }}
      />
      <p>
        <Link href={localePath(locale, `/messages/${id}`)} className="link inline-flex min-h-11 items-center">
          {t('back')}
        </Link>
      </p>
    </div>
  );
}
