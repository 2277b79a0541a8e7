/** The one check for what a link may point to, rule for rule the server's `LinkAddress`. */

const LONGEST = 2_000;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zs}\p{Zl}\p{Zp}]/u;
const NEVER = /[\\"<>`{}|^]/;
const ENTITY = /&(?:#|[A-Za-z][A-Za-z0-9]{0,31};)/;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB = /^https?:\/\/(\[[0-9a-f:.]+\]|[\p{L}\p{Nd}\p{Mn}\p{Mc}-][\p{L}\p{Nd}\p{Mn}\p{Mc}.-]*)(?::(\d{1,5}))?(?=[/?#]|$)/iu;
const MAIL = /^mailto:[^?@]+@[^?]/i;

const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]|$)/u;
const MAILBOX = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/** What is wrong with an address, as a sentence for the person; null when it may be used. */
export function faultOf(address: string): string | null {
  if (address === '') return 'Write an address, for example https://example.org.';
  if (address.length > LONGEST) return 'This address is longer than 2,000 characters.';
  if (UNSEEN.test(address)) return 'An address has no spaces. Please check it.';
  if (NEVER.test(address) || ENTITY.test(address)) return 'This address holds a sign that addresses cannot hold, such as a quote or a backslash.';
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return faultOfLocal(address);
  if (scheme === 'mailto') return MAIL.test(address) && !/%0[ad]/i.test(address) ? null : 'A mail address looks like mailto:name@example.org.';
  if (scheme === 'http' || scheme === 'https') return faultOfWeb(address);
  return `A link cannot start with ${scheme}:. Use https://, http://, mailto: or an address on this site.`;
}

export function mayLinkTo(address: unknown): address is string {
  return typeof address === 'string' && faultOf(address) === null;
}

/** People write `example.org/page` and `desk@example.org`, and paste signs that belong written as `%7B`; each has one sensible meaning. */
export function fromTyping(typed: string): string {
  const address = typed.trim().replace(/["<>`{}|^]/g, encodeURIComponent);
  if (MAILBOX.test(address)) return `mailto:${address}`;
  return DOMAIN.test(address) ? `https://${address}` : address;
}

function faultOfWeb(address: string): string | null {
  const parts = WEB.exec(address);
  return parts !== null && Number(parts[2] ?? 0) <= 65_535 ? null : 'A web address looks like https://example.org, without a user name or password.';
}

function faultOfLocal(address: string): string | null {
  const fits = address.startsWith('#') || (address.startsWith('/') && !address.startsWith('//'));
  return fits ? null : 'Write https:// in front, or start with / for a page of this site.';
}
