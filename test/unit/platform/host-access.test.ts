import { beforeEach, describe, expect, it } from 'vitest';
import { fakeExtension, resetExtension, state } from './fake-extension.ts';
import {
  giveBackAllSites,
  giveBackSites,
  listHostsAtInstall,
} from '../../../content/platform/host-access.ts';

const atInstall = ['*://*.paper.example/*', '*://*.news.example/*'];
const taken: string[][] = [];

Object.assign(fakeExtension.runtime, { getManifest: () => ({ host_permissions: atInstall }) });
Object.assign(fakeExtension.permissions, {
  remove: async ({ origins }: { readonly origins: string[] }) => taken.push(origins) > 0,
});

describe('giving hosts back to the browser', () => {
  beforeEach(() => {
    resetExtension();
    taken.length = 0;
    state.granted = [...atInstall, '*://*.added.example/*', '*://*.other.example/*', '*://*/*'];
  });

  it('takes the sites that are meant and no other', async () => {
    await giveBackSites(['added.example']);
    expect(taken).toEqual([['*://*.added.example/*']]);
  });

  it('leaves alone what came with the installation, and asks nothing where nothing is left', async () => {
    expect(listHostsAtInstall()).toEqual(atInstall);
    await giveBackSites(['paper.example', 'unknown.example']);
    expect(taken).toEqual([]);
  });

  it('of all sites leaves the single ones as they are', async () => {
    await giveBackAllSites();
    expect(taken).toEqual([['*://*/*']]);
  });
});
