import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { detect } from '../../../content/detection/detect.ts';

// A name that the timed script calls by; the shipped content script calls `detect` with the same arguments.
Object.assign(globalThis, { detectPage: (url: string) => detect(document, url, hints, vocabulary).verdict });
