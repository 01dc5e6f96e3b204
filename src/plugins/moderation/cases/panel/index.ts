export { CasesView } from './CasesView';
export { MovedView } from './MovedView';
export { RulesView } from './RulesView';
