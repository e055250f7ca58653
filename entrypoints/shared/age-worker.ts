import { type AgeOptions, type Result, runAge } from '../../store';

const start = (): Worker =>
  new Worker(new URL('../../store/secret/worker.ts', import.meta.url), { type: 'module', name: 'age' });

/** Has a passphrase task done beside the page. */
export const inWorker = (task: Parameters<typeof runAge>[1], options?: AgeOptions): Promise<Result<Blob>> =>
  runAge(start, task, options);
