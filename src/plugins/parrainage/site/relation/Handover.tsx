import { localePath } from '@mentora/platform/i18n';
import { LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import { mentorshipPath } from '../addresses';
import type { PageField } from '../forms/fields';
import { Said } from '../parts/Said';
import { ActForm } from './ActForm';
import type { RelationGround } from './ground';

/** Another mentor could carry on: the mentee says yes, and what may go along, or no. Until both have said yes nothing changes. */
export function Handover(props: RelationGround) {
  const { locale, relation } = props;
  const words = translator(locale, 'site');
  const { handover } = relation;
  if (!handover) return null;
  const { name } = handover.mentor;
  const fields: PageField[] = [
    { kind: 'checkboxes', name: 'share', label: words('handover.notes'), options: [{ value: 'notes', label: words('handover.shareNotes') }] },
    { kind: 'textarea', name: 'message', label: words('handover.message', { name }), maxLength: 2000, rows: 3, optional: true },
  ];
  return (
    <section aria-labelledby="handover" className="space-y-5 rounded-lg border-2 border-accent p-6 md:p-8">
      <h2 id="handover" className="text-2xl leading-snug">
        {words(handover.status === 'asked' ? 'handover.title' : 'handover.waits', { name })}
      </h2>
      {handover.status === 'asked' ? (
        <>
          <p>{words('handover.text', { name })}</p>
          {handover.reason ? <Said title={words('handover.why')} text={handover.reason} /> : null}
          <ActForm {...props} act="handover" of="handover-yes" hidden={{ accept: 'yes' }} send={words('handover.yes', { name })} fields={fields}>
            <p>{words('handover.goes', { name })}</p>
          </ActForm>
          <ActForm {...props} act="handover" of="handover-no" hidden={{ accept: 'no' }} send={words('handover.no')} variant="secondary" />
        </>
      ) : (
        <>
          <p>{words('handover.waitsText')}</p>
          {handover.successor ? (
            <LinkButton href={localePath(locale, mentorshipPath(handover.successor))} variant="secondary" className="max-sm:w-full">
              {words('handover.see')}
            </LinkButton>
          ) : null}
        </>
      )}
    </section>
  );
}
