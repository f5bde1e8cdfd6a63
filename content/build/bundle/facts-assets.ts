import type { CompiledLanguage } from '../../model/compiled-facts.ts';
import type { Facts } from '../../model/facts.ts';
import { checkFacts } from '../check/check-facts.ts';
import { compileLanguage, compileRecord, compileSources } from '../compile/compile-facts.ts';
import { compileMatching } from '../compile/compile-matching.ts';
import { factsRoot } from '../read/facts-root.ts';
import { describeProblem } from '../read/problem.ts';
import { localesRoot, readMessages } from '../read/read-messages.ts';

/** A file of the built extension: where it goes and what is in it. */
export interface Asset {
  readonly relativeDest: string;
  readonly contents: string;
}

/** How much longer a script may be for being ASCII only. */
const mostForAscii = 1.1;

/** A text without signs beyond ASCII, where that makes it little longer: engines keep and read it as one byte a sign. */
function toAscii(text: string): string {
  const ascii = text.replaceAll(
    /[^\0-\u007F]/g,
    (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return ascii.length <= Buffer.byteLength(text) * mostForAscii ? ascii : text;
}

/**
 * A string as a script writes it. In single quotes, because with double ones every quote of JSON would be two signs; the
 * line separators would end the string in older parsers, and `<` never meets HTML here.
 */
const toLiteral = (text: string): string => `'${toAscii(text.replaceAll(/[\\']/g, String.raw`\$&`))}'`;

/**
 * A script that leaves a `value`, as it is written in scripts, for the other content scripts, and tells them its name. Its
 * last value is none: the browser would send that to whoever injected the script.
 */
const toScript = (name: string, value: string): string =>
  `(globalThis.ceasefireContext ??= {}).${name} = ${value};globalThis.ceasefireContext.signals?.dispatchEvent(new Event('${name}'));void 0;\n`;

/** A value that is there when the script has run: `JSON.parse` of a string is what engines read fastest. */
const toParsed = (value: unknown): string => `JSON.parse(${toLiteral(JSON.stringify(value))})`;

/** An object of which each part is read when it is asked for: the panel's first frame waits for what it shows only. */
const toReadLater = (parts: object): string => {
  const getters = Object.entries(parts).map(([name, part]) => `get ${name}(){return ${toParsed(part)}}`);
  return `{${getters.join(',')}}`;
};

/** The texts stay to be read, part by part as the record. */
const toLanguage = ({ texts, ...state }: CompiledLanguage): string =>
  `Object.assign(${toParsed(state)},{texts:${toReadLater(texts)}})`;

/** The facts as files of the extension: `facts/<language>.js` and `.json`, `facts/record.js`, `facts/sources.js` and `.json`,
 * and how articles of a language are matched as `facts/matching-<language>.js`; made of the editors' room at `root` and the
 * UI messages in `locales`. Throws with every problem listed. */
export function makeFactsAssets(root: string = factsRoot, locales: string = localesRoot): readonly Asset[] {
  const { facts, problems } = checkFacts(root, locales);
  if (!facts || problems.length > 0) {
    throw new Error(`The facts have mistakes:\n${problems.map(describeProblem).join('\n')}`);
  }
  return compileFactsAssets(facts, locales);
}

/** `facts/<language>.js` and `.json`, `facts/record.js`, `facts/sources.js` and `.json`, and how articles of a language are
 * matched as `facts/matching-<language>.js`. */
export function compileFactsAssets(facts: Facts, locales: string = localesRoot): readonly Asset[] {
  const both = <Value>(
    file: string,
    name: string,
    value: Value,
    write: (value: Value) => string,
  ): readonly Asset[] => [
    { relativeDest: `facts/${file}.js`, contents: toScript(name, write(value)) },
    { relativeDest: `facts/${file}.json`, contents: JSON.stringify(value) },
  ];
  return [
    // Text until a source is first shown: reading all of them would keep the panel back.
    ...both('sources', 'sources', compileSources(facts), (sources) => toLiteral(JSON.stringify(sources))),
    ...both('record', 'record', compileRecord(facts), toReadLater),
    ...Object.keys(facts.languages).flatMap((language) =>
      both(
        language,
        'language',
        compileLanguage(facts, language, readMessages(language, locales)),
        toLanguage,
      ),
    ),
    // Apart from the texts, because an article is matched in its own language whatever the panel's is.
    ...Object.keys(facts.matching).map((language) => ({
      relativeDest: `facts/matching-${language}.js`,
      contents: toScript('matching', toParsed(compileMatching(facts, language))),
    })),
  ];
}
