/** Builds one element; properties are set as properties, `aria-…`, `data-…` and `role` as attributes. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  settings: Record<string, unknown> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(settings)) {
    if (/^(aria-|data-|role$|popover$)/.test(key)) element.setAttribute(key, String(value));
    else Object.assign(element, { [key]: value });
  }
  element.append(...children);
  return element;
}

let last = 0;

/** An id that is unique on the page, for labels and descriptions. */
export function freshId(what: string): string {
  last += 1;
  return `stet-${what}-${last}`;
}
