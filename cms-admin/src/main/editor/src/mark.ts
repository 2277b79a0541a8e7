import type { Words } from './keeper';

const BASIS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIME = 0x01000193;

/** A short mark that tells these words from others (FNV-1a, twice, from two starts). It guards nothing against malice. */
export function markOf({ headline, standfirst, body }: Words): string {
  const text = JSON.stringify([headline.trim(), standfirst.trim(), body]);
  return BASIS.map(basis => hashed(text, basis).toString(36)).join('');
}

function hashed(text: string, basis: number): number {
  let hash: number = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
