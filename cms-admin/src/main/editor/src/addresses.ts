/** The one check for what a link may point to; the server makes the same check again. */

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/;
const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]|$)/u;
const MAILBOX = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/** What is wrong with an address, as a sentence for the person; null when it may be used. */
export function faultOf(address: string): string | null {
  if (address === '') return 'Write an address, for example https://example.org.';
  if (UNSEEN.test(address)) return 'An address has no spaces. Please check it.';
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return null;
  if (scheme === 'mailto') return address.length > 'mailto:'.length ? null : 'Write whom the mail goes to, after mailto:.';
  if (scheme !== 'http' && scheme !== 'https') {
    return `A link cannot start with ${scheme}:. Use https://, http://, mailto: or an address on this site.`;
  }
  return /^https?:\/\/[^/?#]/i.test(address) ? null : `Write the whole address, with ${scheme}://.`;
}

export function mayLinkTo(address: unknown): address is string {
  return typeof address === 'string' && faultOf(address) === null;
}

/** People write `example.org/page` and `desk@example.org`; both have one sensible meaning. */
export function fromTyping(typed: string): string {
  const address = typed.trim();
  if (MAILBOX.test(address)) return `mailto:${address}`;
  return DOMAIN.test(address) ? `https://${address}` : address;
}
