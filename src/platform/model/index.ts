export * from './askModel';
export * from './NoAnswer';
