import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkFacts } from '../../content/build/check/check-facts.ts';
import { describeProblem } from '../../content/build/read/problem.ts';
import { minimalRoom } from './minimal-room.ts';

/** What an editor reads when the minimal room with `changes` (a text, or null: no such file) is checked on disk. */
export function checkRoom(changes: Readonly<Record<string, string | null>> = {}): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'editors-room-'));
  try {
    for (const [path, text] of Object.entries({ ...minimalRoom, ...changes })) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      if (text !== null) writeFileSync(join(root, path), text);
    }
    mkdirSync(join(root, 'locales'));
    for (const language of ['en', 'de'])
      writeFileSync(join(root, `locales/${language}.json`), JSON.stringify({ close: 'X' }));
    return checkFacts(root, join(root, 'locales')).problems.map(describeProblem);
  } finally {
    rmSync(root, { recursive: true });
  }
}
