export * from './panelView';
export * from './Sideways';
