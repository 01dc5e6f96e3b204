export * from './definitions';
export { sendJob, sendJobs } from './enqueue';
export { migrateQueues, senderOf } from './boss';
export { startWorker } from './work';
export { sweepTicks } from './ticks';
export { jobEndpoints } from './endpoints';
export { countDeadLetters, deadLetters, queueStates } from './overview';
export { jobDocs } from './apiDocs';
