import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Top of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const plain = Boolean(process.env.CI || process.env.NO_COLOR || !process.stdout.isTTY);

/** Our own environment, with colours only where a person looks on: the tools see a pipe and would decide wrongly. */
export function childEnvironment(extra = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  return { ...rest, ...quiet, ...(plain ? { NO_COLOR: '1' } : { FORCE_COLOR: '1' }), ...extra };
}

/** `text` in the colour of an ANSI code, or as it is. */
export const paint = (code, text) => (plain ? text : `\u001b[${code}m${text}\u001b[0m`);

/** Whether a program runs and is content. */
export const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Runs a program in the project's top folder and collects what it prints. */
export function capture(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: childEnvironment(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

/** What went wrong in a way that a person can mend: printed as one line, without a stack. */
export class SetupError extends Error {}
