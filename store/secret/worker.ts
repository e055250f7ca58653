import { toFault } from '../result';
import { decryptAge, encryptAge } from './age';
import type { AgeAnswer, AgeTask } from './task';

/** Runs beside the page: making the key of a passphrase takes seconds in which a page would stand still. */
self.addEventListener('message', ({ data }: MessageEvent<AgeTask>) => {
  const say = (answer: AgeAnswer): void => self.postMessage(answer);
  const run = data.kind === 'encrypt' ? encryptAge : decryptAge;
  run(data.file, data.passphrase, (progress) => say({ kind: 'progress', progress })).then(
    (file) => say({ kind: 'done', file }),
    (error) => say({ kind: 'fault', fault: toFault(error) }),
  );
});
