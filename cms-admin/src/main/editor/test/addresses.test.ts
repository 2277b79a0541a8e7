import { describe, expect, it } from 'vitest';
import { faultOf, fromTyping, mayLinkTo } from '../src/addresses';

describe('addresses', () => {
  it.each(['https://example.org', 'http://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG', 'mailto:desk@example.org', '/about', '#top', '/', 'https://[::1]:8080/x', 'https://münchen.example/ä?a=1&b=2', 'mailto:a@b.org?subject=x'])('%s may be linked to', address => {
    expect(mayLinkTo(address)).toBe(true);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', ' javascript:x', 'java\nscript:x',
    '\u0001javascript:x', 'https:', 'https://', 'mailto:', '', 'https://example.org/a b', 'page', '?q=1', '//example.org/x', 'https://user@example.org', 'https://example.org:99999',
    'https://example.org/a"b', 'https://example.org\\x', '/a&lt;b', 'mailto:x', 'mailto:a@b.org?bcc=x%0d', `https://example.org/${'x'.repeat(2_000)}`, undefined, 7])('%s may not', address => {
    expect(mayLinkTo(address)).toBe(false);
  });

  it('say what is wrong', () => {
    expect(faultOf('javascript:alert(1)')).toBe('A link cannot start with javascript:. Use https://, http://, mailto: or an address on this site.');
  });

  it.each([['example.org/page', 'https://example.org/page'], [' www.example.org ', 'https://www.example.org'], ['desk@example.org', 'mailto:desk@example.org'],
    ['/about', '/about'], ['about', 'about'], ['https://x.org/{a}', 'https://x.org/%7Ba%7D'], ['https://x.org', 'https://x.org']])('typed as %s means %s', (typed, meant) => {
    expect(fromTyping(typed)).toBe(meant);
  });
});
