import { expect } from 'chai';
import { kit, kitTag, openPage, says, textIn } from '../support/frame.js';
import { tags } from '../support/element.js';

/** What Lit has on every page, so that copies of it know of each other. */
const ofLit = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

const elements = tags.map((tag) => `<${tag} lang="de" status="rejected"></${tag}>`).join('');

/** Those of the runner itself aside. */
const requestsOf = ({ performance }: Window): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, ''))
    .filter((path) => !path.startsWith('/__'));

describe('A page with the kit', () => {
  it('has no global that it would not have with Lit alone', async () => {
    const without = await openPage('');
    const page = await openPage(kitTag + elements);
    await says(page.document.querySelector('idv-verification-card')!, 'estätigt');
    const names = new Set(Object.getOwnPropertyNames(without));
    const added = Object.getOwnPropertyNames(page).filter((name) => !names.has(name));
    expect(added.filter((name) => !/^\d+$/.test(name)).sort()).to.deep.equal(ofLit);
  });

  it('asks for nothing but the chunks beside the file', async () => {
    const page = await openPage(kitTag + elements);
    for (const tag of tags) {
      const element = page.document.querySelector(tag)!;
      await says(element, 'estätigt');
      element.setAttribute('audience', 'reviewer');
    }
    await says(page.document.querySelector('idv-status-badge')!, 'Abgelehnt');
    const requests = requestsOf(page);
    expect(requests).to.include(kit);
    for (const path of requests) expect(path).to.match(/^\/dist\/cdn\/[\w-]+\.js$/);
    expect(requests.some((path) => path.includes('de-reviewer'))).to.equal(true);
    expect(page.complaints).to.be.empty;
  });

  it('stores nothing', async () => {
    const databases = async () => (await indexedDB.databases()).length;
    const before = [document.cookie, localStorage.length, sessionStorage.length, await databases()];
    const page = await openPage(kitTag + elements);
    await says(page.document.querySelector('idv-verification-card')!, 'estätigt');
    expect(textIn(page.document.querySelector('idv-status-badge')!)).not.to.equal('');
    const after = [document.cookie, localStorage.length, sessionStorage.length, await databases()];
    expect(after).to.deep.equal(before);
    expect(await caches.keys()).to.be.empty;
  });
});
