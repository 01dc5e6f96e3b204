export { CasesView } from './CasesView';
export { RulesView } from './RulesView';
