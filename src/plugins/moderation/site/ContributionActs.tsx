import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { buttonClasses, LinkButton } from '@mentora/ui';
import { translator } from '../messages';
import { licenceName } from '../options';
import { editableStatuses } from '../status';
import { ActForm, type ActAction } from './ActForm';
import { libraryPath, listPath } from './addresses';
import type { Story } from './queries/contributionStory';
import { SendForm } from './SendForm';

/** The host's server actions: each calls its command, and puts errors in its own words. */
export interface ContributionActions {
  withdraw: ActAction;
  remove: ActAction;
  send: ActAction;
}

interface ActsProps {
  req: PayloadRequest;
  locale: Locale;
  story: Story;
  actions: ContributionActions;
}

/** What its author can do with it now, the next thing first. */
export function ContributionActs({ req, locale, story, actions }: ActsProps) {
  const words = translator(locale, 'pages');
  const { id, type, status, slug } = story;
  const editable = (editableStatuses as readonly string[]).includes(status);
  const page = localePath(locale, `${listPath}/${id}`);
  const isExercise = type === 'exercise';
  const act = (key: 'withdraw' | 'remove') => ({
    act: words(`acts.${key}`),
    acting: words(`acts.${key}Pending`),
    failed: words('acts.failed'),
  });
  return (
    <>
      <div className="flex flex-wrap gap-3 empty:hidden max-sm:flex-col">
        {editable && isExercise ? <LinkButton href={`${page}/modifier`}>{words(status === 'draft' ? 'acts.write' : 'acts.revise')}</LinkButton> : null}
        {editable && type === 'image' ? (
          <LinkButton variant="secondary" href={localePath(locale, libraryPath)}>
            {words('acts.reviseImage')}
          </LinkButton>
        ) : null}
        {slug ? <LinkButton href={localePath(locale, `/exercices/${slug}`)}>{words('acts.see')}</LinkButton> : null}
        {isExercise && !slug ? (
          <LinkButton variant="secondary" href={`${page}/apercu`}>
            {words('acts.preview')}
          </LinkButton>
        ) : null}
      </div>
      {editable && !isExercise ? <Send {...{ req, locale, story }} action={actions.send} /> : null}
      {status === 'pending' ? (
        <ActForm action={actions.withdraw} locale={locale} id={id} variant="secondary" words={act('withdraw')}>
          <p className="measure text-sm text-ink-soft">{words('acts.withdrawHint')}</p>
        </ActForm>
      ) : null}
      {status === 'draft' ? (
        <details>
          <summary className={buttonClasses({ variant: 'quiet' }, 'cursor-pointer')}>{words('acts.removeAsk')}</summary>
          <div className="mt-3 rounded-md border-2 border-danger bg-paper p-5">
            <ActForm action={actions.remove} locale={locale} id={id} variant="danger" words={act('remove')}>
              <p className="measure font-bold">{words('acts.removeQuestion', { type })}</p>
            </ActForm>
          </div>
        </details>
      ) : null}
    </>
  );
}

/** An image or a category is sent again from here: no builder does. */
function Send({ req, locale, story, action }: Pick<ActsProps, 'req' | 'locale' | 'story'> & { action: ContributionActions['send'] }) {
  const words = translator(locale, 'pages');
  const licence = licenceName(req.payload.config);
  const titles = story.type === 'category' ? (story.content as { title: Record<string, string> }).title : undefined;
  return (
    <SendForm
      action={action}
      locale={locale}
      id={story.id}
      revision={story.revision}
      licence={licence}
      titles={titles}
      words={{
        fr: words('send.fr'),
        en: words('send.en'),
        ar: words('send.ar'),
        accept: words('send.accept', { licence }),
        acceptHint: words('send.acceptHint'),
        send: words('send.send'),
        sending: words('send.sending'),
        failed: words('send.failed'),
      }}
    />
  );
}
