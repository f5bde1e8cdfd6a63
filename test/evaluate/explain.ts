import { detect } from './detect.ts';
import { compileHints, compileVocabulary } from '../../content/build/compile/compile-vocabulary.ts';
import { formatEvidence } from './format-report.ts';
import { parseDocument, readPage } from './read-case.ts';

const options = process.argv.slice(2);
const at = options.indexOf('--url');
const given = at < 0 ? undefined : options.splice(at, 2)[1];
const [path] = options;
if (!path) throw new Error('Give a page: npm run explain -- FILE.html [--url URL]');
const document = parseDocument(readPage(path));
const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
const url = given ?? canonical ?? `file:///${path}`;
const { verdict, language, published, headline, evidence } = detect(
  document,
  url,
  compileHints(),
  compileVocabulary(),
);
console.log(
  `verdict    ${verdict}\nheadline   ${headline}\nlanguage   ${language}\npublished  ${published ?? 'not told'}\naddress    ${url}`,
);
for (const item of evidence) console.log(`  ${formatEvidence(item)}`);
