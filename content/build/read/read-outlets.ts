import type { Outlet } from '../../model/outlet.ts';
import { checkShape } from './check-shape.ts';
import { readFactFile } from './fact-file.ts';
import { fileSchemas } from './fact-schemas.ts';
import { factsRoot } from './facts-root.ts';
import { describeProblem } from './problem.ts';

const path = 'outlets.yaml';

/** The outlets on which the extension works at install. Throws with file, line and remedy if the list is malformed. */
export function readOutlets(): readonly Outlet[] {
  const file = readFactFile(factsRoot, path);
  const problems = [
    ...file.problems,
    ...(file.problems.length > 0 ? [] : checkShape(file, fileSchemas[path])),
  ];
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return file.value as readonly Outlet[];
}
