export { auditChanges } from './auditChanges';
export * from './collection';
export { personKeyTexts } from './personKeys';
export { auditChoices, auditEntries, auditPageSize, type AuditLine, type AuditWish } from './queries/auditEntries';
export * from './record';
