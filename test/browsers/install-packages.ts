import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const MINUTE_MS = 60_000;

/** Runs a program to its end, killed after `timeout` ms; rejects where it fails. */
export async function runProgram(program: string, args: readonly string[], timeout: number): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // SIGKILL: a download that hangs does not listen to anything softer.
  await promisify(execFile)(program, args, { timeout, env, killSignal: 'SIGKILL', maxBuffer: 64_000_000 });
}

/** Whether packages can be installed here without a question. */
export const isRootWithApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian or Ubuntu; rejects where that is not possible. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  if (!isRootWithApt()) throw new Error('apt-get needs Debian or Ubuntu and root');
  await runProgram('apt-get', ['update'], 3 * MINUTE_MS);
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 10 * MINUTE_MS);
}
