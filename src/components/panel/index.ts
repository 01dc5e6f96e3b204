export * from './panelView';
