import { viewSurfaces } from '@mentora/access';
import { panelView } from '@mentora/ui/panel';
import { translator } from '../../messages';
import { ruleList } from '../rules/settings';
import { RuleForm } from './RuleForm';
import './cases.css';

/** The rules that flag by themselves, with their lists. */
export const RulesView = panelView(viewSurfaces['moderation/rules'], async ({ req, locale }) => {
  const t = translator(locale, 'cases');
  const rules = await ruleList(req, locale);
  return (
    <>
      <p>
        <a href="/admin/moderation/cases">{t('panel.back')}</a>
      </p>
      <h1>{t('panel.rules')}</h1>
      <p>{t('panel.rulesIntro')}</p>
      {rules.map((rule) => (
        <RuleForm
          key={rule.key}
          rule={rule}
          words={{
            on: t('panel.ruleOn'),
            words: t('panel.ruleWords'),
            sites: t('panel.ruleSites'),
            most: t('panel.ruleMost'),
            minutes: t('panel.ruleMinutes'),
            save: t('panel.ruleSave'),
            done: t('panel.done'),
            failed: t('panel.failed'),
          }}
        />
      ))}
    </>
  );
});
