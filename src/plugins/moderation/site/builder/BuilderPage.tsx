import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { MentoraError } from '@mentora/platform';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Breadcrumb, EmptyState, LinkButton } from '@mentora/ui';
import { builderMessages } from '@mentora/ui/builder/words';
import { Words } from '@mentora/ui/words';
import { compileWords, type CompiledWords } from '@mentora/ui/words/compile';
import { builderChoices } from '../../builder/builderChoices';
import { draftForBuilder } from '../../builder/draftForBuilder';
import { translator } from '../../messages';
import { licenceName, moderationOptions } from '../../options';
import { editableStatuses } from '../../status';
import { SiteBuilder } from './SiteBuilder';

interface BuilderPageProps {
  req: PayloadRequest;
  locale: Locale;
  id: string;
  /** What `@mentora/ui/image-tools` says. */
  imageWords: CompiledWords;
}

/** The builder of an exercise of one's own. Somebody else's is as if it were not there. */
export async function BuilderPage({ req, locale, id, imageWords }: BuilderPageProps) {
  const say = translator(locale, 'builder');
  const draft = await draftForBuilder(req, id, locale).catch((error: unknown) => {
    if (error instanceof MentoraError && error.details.status !== 500) notFound();
    throw error;
  });
  const mine = localePath(locale, '/contributeur/mes-contributions');
  const { status, content, revision, updatedAt, problems, remarks, reason } = draft;
  const editable: readonly string[] = editableStatuses;
  if (!editable.includes(status)) {
    return (
      <div className="page">
        <EmptyState as="h1" title={say(`closed.${status === 'pending' ? 'pending' : 'approved'}`)} action={<LinkButton href={`${mine}/${id}`}>{say('closed.see')}</LinkButton>}>
          {say(`closed.${status === 'pending' ? 'pendingText' : 'approvedText'}`)}
        </EmptyState>
      </div>
    );
  }
  const choices = await builderChoices(req, locale);
  const { url } = moderationOptions(req.payload.config).licence;
  return (
    <div className="page space-y-4 pt-3 pb-24">
      <Breadcrumb
        label={say('trail')}
        crumbs={[
          { label: say('contribute'), href: localePath(locale, '/contributeur') },
          { label: say('mine'), href: mine },
          { label: say('write') },
        ]}
      />
      {reason ? (
        <Alert tone="warning" title={say(status === 'rejected' ? 'rejected' : 'changesRequested')}>
          <p dir="auto" className="whitespace-pre-line">
            {reason}
          </p>
        </Alert>
      ) : null}
      <noscript>
        <Alert tone="warning">{say('noScript')}</Alert>
      </noscript>
      <Words locale={locale} words={{ builder: compileWords(builderMessages(locale)), ...imageWords }}>
        <SiteBuilder
          locale={locale}
          draft={id}
          person={req.user!.id}
          begun={{ content, revision, problems, changedAt: updatedAt }}
          choices={choices}
          remarks={status === 'draft' ? [] : remarks}
          licence={{ name: licenceName(req.payload.config), url }}
          submitted={say('submitted')}
        />
      </Words>
    </div>
  );
}
