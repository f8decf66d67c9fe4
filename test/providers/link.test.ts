import { expect } from 'chai';
import { parse, redact } from '../../src/core.js';

const link = (value: unknown) =>
  parse({ status: 'active', steps: {}, shareable_url: value }).verification?.link;

describe('A link to go on', () => {
  it('is kept as it is', () => {
    const good = 'https://flow.plaid.com/verify/idv_1?key=2#start';
    expect(link(good)).to.equal(good);
  });

  it('cannot end the script that a page puts it into', () => {
    const bad = 'https://example.com/</script><script>alert(1)</script>"\'\u2028';
    expect(link(bad)).not.to.match(/[<>"\u2028]/);
    expect(JSON.stringify(redact({ status: 'in_progress', link: bad }))).not.to.contain('<');
  });

  it('is https, whole and of a bearable length', () => {
    for (const bad of [
      'http://example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.com',
      '/verify',
      'https://',
      'https://"onclick="alert(1)',
      ` https://example.com`,
      `https://example.com/${'x'.repeat(2048)}`,
      7,
      {},
    ])
      expect(link(bad), String(bad)).to.equal(undefined);
  });
});
