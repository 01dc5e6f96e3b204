export * from './askApi';
export { ReadyReasons } from './reasons/ReadyReasons';
export { Decisions, type DecisionWords } from './decisions/Decisions';
export type { DecisionFormWords } from './decisions/DecisionForm';
export { Extract } from './decisions/Extract';
