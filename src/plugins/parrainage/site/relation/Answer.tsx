import { declineReasons } from '../../mentorships/status';
import { translator } from '../../messages';
import type { PageField } from '../forms/fields';
import { monthChoices, templateChoices } from '../mentors/requestFields';
import { Said } from '../parts/Said';
import type { OfferedTemplate } from '../queries/offeredTemplates';
import { ActForm } from './ActForm';
import type { RelationGround } from './ground';

/** What a mentor can say to who asks: yes; something else; a kind no. */
export function AnswerRequest(props: RelationGround & { templates: readonly OfferedTemplate[] }) {
  const { locale, relation, templates } = props;
  const words = translator(locale, 'site');
  const comment = (hint: string): PageField => ({ kind: 'textarea', name: 'comment', label: words('acts.comment'), hint, maxLength: 2000, optional: true });
  const template: PageField = {
    kind: 'select',
    name: 'template',
    label: words('ask.template'),
    options: templateChoices(locale, templates),
    placeholder: words('acts.sameTemplate'),
  };
  const proposed: PageField[] = [
    ...(templates.length > 0 ? [template] : []),
    { kind: 'select', name: 'durationMonths', label: words('ask.length'), options: monthChoices(locale), placeholder: words(templates.length > 0 ? 'ask.lengthOfTemplate' : 'choose') },
    comment(words('acts.proposeHint')),
  ];
  const reason: PageField = { kind: 'radio', name: 'reason', label: words('acts.reason'), options: declineReasons.map((value) => ({ value, label: words(`declineReasons.${value}`) })) };
  return (
    <>
      <ActForm {...props} act="accept" send={words('acts.accept')} />
      <div>
        <ActForm {...props} fold={words('acts.propose')} act="propose" send={words('acts.proposeSend')} variant="secondary" fields={proposed} values={{ durationMonths: String(relation.durationMonths) }} />
        <ActForm {...props} fold={words('acts.decline')} act="decline" send={words('acts.declineSend')} variant="secondary" fields={[reason, comment(words('acts.declineHint'))]}>
          <p>{words('acts.declineText')}</p>
        </ActForm>
      </div>
    </>
  );
}

/** What a mentor would rather do, and whether the mentee agrees. */
export function AnswerProposal(props: RelationGround) {
  const { locale, relation, name } = props;
  const words = translator(locale, 'site');
  const { proposal } = relation;
  if (!proposal) return null;
  return (
    <>
      <p className="text-lg font-bold">{[words('months', { months: proposal.months }), proposal.template?.title].filter(Boolean).join(' · ')}</p>
      {proposal.comment ? <Said title={words('now.theySaid', { name })} text={proposal.comment} /> : null}
      <div className="flex flex-wrap gap-3">
        <ActForm {...props} act="answer" of="agree" hidden={{ accept: 'yes' }} send={words('acts.agree')} />
        <ActForm {...props} act="answer" of="refuse" hidden={{ accept: 'no' }} send={words('acts.refuse')} variant="secondary" />
      </div>
    </>
  );
}
