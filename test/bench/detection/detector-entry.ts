import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { detect } from '../../evaluate/detect.ts';

// A name that the timed script calls by; gate and judge, which ship as two scripts, get the same arguments.
Object.assign(globalThis, { detectPage: (url: string) => detect(document, url, hints, vocabulary).verdict });
