/** The longest caption, credit, source or title the server takes. */
export const LONGEST_ATTRIBUTE = 2_000;

const NEVER = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Text as the server takes it: no control characters, no half characters; line breaks only in code, a space elsewhere.
 * Such characters are never seen and come with a paste, so that leaving them out is no loss and keeps the story saveable.
 */
export function fitted(text: string, lineBreaks = false): string {
  const lines = text.replace(/\r\n?|\n/g, lineBreaks ? '\n' : ' ');
  return lines.replace(NEVER, sign => (sign === '\t' || (lineBreaks && sign === '\n') ? sign : ''));
}
