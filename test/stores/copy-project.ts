import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies the project at `root` to `target` as a clone would bring it: the files that git knows or would take, or, where
 * there is no git (in the sources for a store), everything that is not installed or built.
 */
export function copyProject(root: string, target: string): void {
  for (const file of listFiles(root)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
}

function listFiles(root: string): readonly string[] {
  if (existsSync(join(root, '.git'))) {
    const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const files = execFileSync('git', options, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
    return files.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  }
  const made = /(?:^|[/\\])(?:node_modules|\.output|\.wxt)(?:[/\\]|$)/;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((file) => !made.test(file));
}

/** Gives `target` the packages installed at `root` as files of its own, so that no path leads back; hard links where the disk allows. */
export function lendPackages(root: string, target: string): void {
  const copy = (path: string): void => {
    const from = join(root, path);
    const to = join(target, path);
    mkdirSync(to, { recursive: true });
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (entry.isDirectory()) copy(join(path, entry.name));
      else if (entry.isSymbolicLink())
        symlinkSync(readlinkSync(join(from, entry.name)), join(to, entry.name));
      else linkOrCopy(join(from, entry.name), join(to, entry.name));
    }
  };
  copy('node_modules');
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
