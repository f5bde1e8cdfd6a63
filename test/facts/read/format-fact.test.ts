import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsRoot } from '../../../content/build/read/facts-root.ts';
import { formatFact } from '../../../content/build/read/format-fact.ts';
import { minimalRoom } from '../minimal-room.ts';
import { checkRoom } from '../write-room.ts';

const untidy = `# why this entry is here
id:   tahdiya
term: { en: "Tahdiya" }
plain:
    en: 'Arabic word for a period of calm.' # seen in 2008
sources: [ agency-2024-01-11, paper-2024-01-11 ]
confidence: high
`;

describe('the common format', () => {
  it('keeps values and comments', () => {
    const tidy = formatFact(untidy);
    expect(parse(tidy)).toEqual(parse(untidy));
    expect(tidy).toContain('# why this entry is here');
    expect(tidy).toContain('# seen in 2008');
  });

  it('changes nothing the second time', () => {
    const once = formatFact(untidy);
    expect(once).not.toBe(untidy);
    expect(formatFact(once)).toBe(once);
  });

  it.each(['sources.yaml', 'outlets.yaml', 'style.yaml', 'changes.yaml'])(
    'is that of the real %s',
    (path) => {
      const text = readFileSync(`${factsRoot}/${path}`, 'utf8');
      expect(formatFact(text)).toBe(text);
    },
  );

  it('is asked for with the command that makes it', () => {
    const text = (minimalRoom['glossary/tahdiya.yaml'] ?? '').replace('term:\n', 'term:  \n');
    expect(checkRoom({ 'glossary/tahdiya.yaml': text })).toEqual([
      'content/facts/glossary/tahdiya.yaml:1  The file is not written in the common format.  [format]\n' +
        '    → Run: npm run facts -- --fix',
    ]);
  });
});
