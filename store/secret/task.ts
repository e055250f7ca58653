import { type Result, type StoreFault, toFault } from '../result';
import { refused } from '../transfer/faults';
import type { AgeProgress } from './age';

export interface AgeTask {
  kind: 'encrypt' | 'decrypt';
  file: Blob;
  passphrase: string;
}

export type AgeAnswer =
  | { kind: 'progress'; progress: AgeProgress }
  | { kind: 'done'; file: Blob }
  | { kind: 'fault'; fault: StoreFault };

export interface AgeOptions {
  onProgress?: ((progress: AgeProgress) => void) | undefined;
  /** Stops the work at once. */
  signal?: AbortSignal | undefined;
}

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Has a worker do one task and ends it; nothing of the passphrase stays behind. */
export function runAge(
  startWorker: () => WorkerLike,
  task: AgeTask,
  { onProgress, signal }: AgeOptions = {},
): Promise<Result<Blob>> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const end = (result: Result<Blob>): void => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = (): void => end(refused('cancelled'));
    worker.addEventListener('message', ({ data }: MessageEvent<AgeAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') end({ ok: true, value: data.file });
      else end({ ok: false, fault: data.fault });
    });
    worker.addEventListener('error', () => end({ ok: false, fault: toFault(new Error('worker')) }));
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    worker.postMessage(task);
  });
}
