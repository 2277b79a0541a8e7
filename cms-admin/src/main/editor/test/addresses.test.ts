import { describe, expect, it } from 'vitest';
import { faultOf, fromTyping, mayLinkTo } from '../src/addresses';

describe('addresses', () => {
  it.each(['https://example.org', 'http://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG', 'mailto:desk@example.org', '/about', 'page', '#top', '?q=1', '//example.org/x'])('%s may be linked to', address => {
    expect(mayLinkTo(address)).toBe(true);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', ' javascript:x', 'java\nscript:x',
    '\u0001javascript:x', 'https:', 'https://', 'mailto:', '', 'https://example.org/a b', undefined, 7])('%s may not', address => {
    expect(mayLinkTo(address)).toBe(false);
  });

  it('say what is wrong', () => {
    expect(faultOf('javascript:alert(1)')).toBe('A link cannot start with javascript:. Use https://, http://, mailto: or an address on this site.');
  });

  it.each([['example.org/page', 'https://example.org/page'], [' www.example.org ', 'https://www.example.org'], ['desk@example.org', 'mailto:desk@example.org'],
    ['/about', '/about'], ['about', 'about'], ['https://x.org', 'https://x.org']])('typed as %s means %s', (typed, meant) => {
    expect(fromTyping(typed)).toBe(meant);
  });
});
