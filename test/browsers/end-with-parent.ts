import { spawn } from 'node:child_process';

// Runs in a process of its own: its input ends when the parent is gone, however that happened (even by SIGKILL).
const watch = (): void => {
  const { rmSync } = process.getBuiltinModule('node:fs');
  const [pid, folder] = process.argv.slice(1);
  process.stdin.resume().on('end', () => {
    try {
      process.kill(process.platform === 'win32' ? Number(pid) : -Number(pid), 'SIGKILL');
    } catch {
      // It had ended already.
    }
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
};

/**
 * Makes sure that a browser's process group ends, and its temporary folder goes, when this process ends in whatever way.
 * Gives back the function that calls the guard off once the browser is closed.
 */
export function endWithParent(pid: number, temporaryFolder: string | undefined): () => void {
  const guard = spawn(process.execPath, ['-e', `(${watch})()`, String(pid), temporaryFolder ?? ''], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  guard.unref();
  guard.on('error', () => {});
  const input = guard.stdin as { unref?: () => void };
  input.unref?.();
  return () => void guard.kill('SIGKILL');
}
