import { localePath, type Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { CaseDetail } from '../queries/caseDetail';
import { ActButton } from './ActButton';

/** What can be done before a case is decided. What shows people to each other or hides something asks twice. */
export function CaseActs({ found, handler, locale }: { found: CaseDetail; handler: string; locale: Locale }) {
  const t = translator(locale, 'cases');
  const door = (act: string) => `/api/moderation/cases/${found.id}/${act}`;
  const words = { back: t('panel.askedBack'), failed: t('panel.failed') };
  const isMine = found.assignee === handler;
  const mayMediate = found.parties.some(({ side, wantsMediation }) => side === 'reporter' && wantsMediation);
  return (
    <div className="mentora-side">
      <div className="mentora-side__acts">
        {isMine ? null : <ActButton address={door('take')} label={t(found.assignee ? 'panel.takeOver' : 'panel.take')} words={words} />}
        {found.status === 'waiting' || found.origin === 'mediation' ? null : <ActButton address={door('question')} label={t('panel.question')} asks words={words} />}
        {found.hidden ? <ActButton address={door('show')} label={t('panel.show')} words={words} /> : null}
        {!found.hidden && found.hideable ? <ActButton address={door('hide')} label={t('panel.hide')} asks words={words} /> : null}
        {found.conversation ? (
          <a className="mentora-button" href={localePath(locale, `/messages/${found.conversation}`)}>
            {t('panel.openConversation')}
          </a>
        ) : null}
      </div>
      {found.conversation ? null : (
        <ActButton
          address={door('mediate')}
          label={t('panel.mediate')}
          asks
          closed={!mayMediate}
          hint={t(mayMediate ? 'panel.mediateHint' : 'panel.mediateWhen')}
          words={words}
        />
      )}
    </div>
  );
}
