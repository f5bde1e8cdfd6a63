import { beforeEach, describe, expect, it } from 'vitest';
import { resetExtension, state } from '../fake-extension.ts';
import { registerDetector } from '../../../../content/platform/background/register-detector.ts';

const one = { matches: ['*://*.example.com/*', '*://*.paper.example/*'], excludeMatches: [] };
const wide = { matches: ['*://*/*'], excludeMatches: ['*://*.example.com/*'] };
const nowhere = { matches: [], excludeMatches: [] };

describe('the registration of the detector', () => {
  beforeEach(resetExtension);

  it('runs the detector where the plan says, also after a restart of the browser', async () => {
    await registerDetector(one);
    expect(state.registered).toEqual([
      {
        id: 'detector',
        js: ['content-scripts/detector.js'],
        runAt: 'document_start',
        matches: one.matches,
        persistAcrossSessions: true,
      },
    ]);
  });

  it('is left alone where it is as planned, whatever the order', async () => {
    await registerDetector(one);
    await registerDetector({ ...one, matches: one.matches.toReversed() });
    expect(state.registrations).toEqual(['register']);
  });

  it('follows a plan that changed, with no moment in which the detector runs nowhere', async () => {
    await registerDetector(one);
    await registerDetector(wide);
    expect(state.registered).toEqual([expect.objectContaining(wide)]);
    expect(state.registrations).toEqual(['register', 'update']);
  });

  it('leaves out no site any more where none is to be left out', async () => {
    await registerDetector(wide);
    await registerDetector({ ...wide, excludeMatches: [] });
    expect(state.registered).toEqual([expect.objectContaining({ matches: wide.matches })]);
    expect(state.registered[0]).not.toHaveProperty('excludeMatches');
  });

  it('starts it as early as this version wants, where an earlier one registered it', async () => {
    await registerDetector(one);
    state.registered[0] = { ...state.registered[0], id: 'detector', runAt: 'document_end' };
    await registerDetector(one);
    expect(state.registered[0]).toMatchObject({ runAt: 'document_start', matches: one.matches });
  });

  it('is taken away where nothing is left', async () => {
    await registerDetector(one);
    await registerDetector(nowhere);
    expect(state.registered).toEqual([]);
  });

  it('asks the browser for nothing where there is nothing and nothing is planned', async () => {
    await registerDetector(nowhere);
    expect(state.registrations).toEqual([]);
  });

  it('leaves other scripts alone', async () => {
    state.registered.push({ id: 'other', matches: ['*://*/*'] });
    await registerDetector(one);
    await registerDetector(nowhere);
    expect(state.registered.map(({ id }) => id)).toEqual(['other']);
  });
});
