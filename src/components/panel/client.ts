export * from './askApi';
export { ReadyReasons } from './reasons/ReadyReasons';
