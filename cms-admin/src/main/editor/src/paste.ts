/**
 * What Word and Google Docs put on the clipboard, as the plain HTML they meant: lists that are lists, emphasis that is an
 * element, nothing invisible, no pictures from elsewhere. The schema drops the rest; see the samples beside the tests.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const body = page.body;
  dropUnseen(body);
  wordLists(body);
  unwrapGoogleWrapper(body);
  spansToMarks(body);
  nestLooseLists(body);
  fitHeadings(body);
  plainLinks(body);
  headTables(body);
  body.querySelectorAll('pre').forEach(endWithoutLine);
  body.querySelectorAll('img, picture, svg, video, iframe, object, button, input, select, textarea, nav, [aria-hidden="true"]').forEach(each => each.remove());
  dropEmptyBlocks(body);
  return body.innerHTML;
}

const BLOCK = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, hr, figure, aside, div';

function dropUnseen(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  found.forEach(comment => comment.remove());
  body.querySelectorAll('style, script, meta, link, title, xml, template, br.Apple-interchange-newline').forEach(each => each.remove());
  for (const each of [...body.querySelectorAll('*')]) {
    if (declared(each, 'mso-spacerun') === 'yes') each.replaceWith(' ');
    else if (declared(each, 'display') === 'none' || declared(each, 'mso-hide') === 'all') each.remove();
    else if (each.localName.includes(':')) unwrap(each);
  }
}

/** Word writes list items as paragraphs that only look like a list: `mso-list:l0 level2 lfo1`, with the marker as text. */
function wordLists(body: HTMLElement): void {
  let open: { list: Element; level: number }[] = [];
  let previous: Element | null = null;
  for (const item of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const level = Number(/\blevel(\d+)/.exec(declared(item, 'mso-list'))?.[1] ?? 0);
    if (level === 0) continue;
    const marker = takeMarker(item);
    if (previous === null || item.previousElementSibling !== previous) open = [];
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    const kind = /^[\p{L}\d]{1,5}[.)]/u.test(marker) ? 'ol' : 'ul';
    let current = open.at(-1);
    if (current === undefined || current.level < level || current.list.localName !== kind) {
      const list = item.ownerDocument.createElement(kind);
      const start = Number.parseInt(marker, 10);
      if (kind === 'ol' && start > 1) list.setAttribute('start', String(start));
      const parent = current !== undefined && current.level < level ? current : open.at(-2);
      if (current !== undefined && current.level === level) open.pop();
      const host = parent?.list.lastElementChild;
      if (host) host.append(list);
      else item.before(list);
      current = { list, level };
      open.push(current);
    }
    const entry = item.ownerDocument.createElement('li');
    const words = item.ownerDocument.createElement('p');
    words.append(...item.childNodes);
    entry.append(words);
    current.list.append(entry);
    item.remove();
    previous = open[0]!.list;
  }
}

function takeMarker(item: Element): string {
  const marker = [...item.querySelectorAll('span')].find(span => declared(span, 'mso-list') === 'ignore');
  const words = marker?.textContent?.replace(/\u00a0/g, ' ').trim() ?? '';
  marker?.remove();
  return words;
}

/** Google Docs wraps everything in `<b style="font-weight:normal">`. */
function unwrapGoogleWrapper(body: HTMLElement): void {
  for (const each of [...body.querySelectorAll('b, strong')]) {
    if (each.id.startsWith('docs-internal-guid') || /^(normal|[1-4]00)$/.test(declared(each, 'font-weight'))) unwrap(each);
  }
  for (const each of [...body.querySelectorAll('i, em')]) {
    if (declared(each, 'font-style') === 'normal') unwrap(each);
  }
}

function spansToMarks(body: HTMLElement): void {
  for (const span of [...body.querySelectorAll('span, font')]) {
    const heading = span.closest('h1, h2, h3, h4, h5, h6') !== null;
    const wrappers: string[] = [];
    if (!heading && /^(bold|bolder|[6-9]00)$/.test(declared(span, 'font-weight'))) wrappers.push('strong');
    if (/^(italic|oblique)/.test(declared(span, 'font-style'))) wrappers.push('em');
    if (/line-through/.test(declared(span, 'text-decoration') + declared(span, 'text-decoration-line'))) wrappers.push('s');
    let inner: Element = span;
    for (const wrapper of wrappers) {
      const mark = span.ownerDocument.createElement(wrapper);
      mark.append(...inner.childNodes);
      inner.append(mark);
      inner = mark;
    }
    unwrap(span);
  }
}

/** Google Docs puts a nested list beside its item instead of into it. */
function nestLooseLists(body: HTMLElement): void {
  for (const list of [...body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
    else {
      const entry = body.ownerDocument.createElement('li');
      list.before(entry);
      entry.append(body.ownerDocument.createElement('p'), list);
    }
  }
}

/** The headline is the only first heading; what is deeper than the fourth becomes the fourth. */
function fitHeadings(body: HTMLElement): void {
  for (const heading of [...body.querySelectorAll('h1, h5, h6')]) {
    const fitting = body.ownerDocument.createElement(heading.localName === 'h1' ? 'h2' : 'h4');
    fitting.append(...heading.childNodes);
    heading.replaceWith(fitting);
  }
  body.querySelectorAll(':is(h2, h3, h4) :is(b, strong)').forEach(unwrap);
}

/** Google sends links through its own counter. */
function plainLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a[href^="https://www.google.com/url?"]')) {
    const target = new URL(link.getAttribute('href')!).searchParams.get('q');
    if (target !== null) link.setAttribute('href', target);
  }
}

/** Sheets know no head cells: a first row that is all bold was meant as one. */
function headTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const cells = [...(table.rows[0]?.cells ?? [])];
    if (table.rows.length < 2 || cells.length === 0 || !cells.every(isBold)) continue;
    for (const cell of cells) {
      const head = body.ownerDocument.createElement('th');
      for (const span of ['colspan', 'rowspan']) if (cell.hasAttribute(span)) head.setAttribute(span, cell.getAttribute(span)!);
      head.append(...cell.childNodes);
      head.querySelectorAll('b, strong').forEach(unwrap);
      cell.replaceWith(head);
    }
  }
}

function isBold(cell: HTMLTableCellElement): boolean {
  const words = cell.textContent!.trim();
  return words !== '' && (/^(bold|[6-9]00)$/.test(declared(cell, 'font-weight')) || [...cell.querySelectorAll('b, strong')].some(each => each.textContent!.trim() === words));
}

/** The line break at the end of a listing closes its last line and begins none. */
function endWithoutLine(listing: HTMLElement): void {
  const last = listing.ownerDocument.createTreeWalker(listing, NodeFilter.SHOW_TEXT);
  while (last.nextNode()) continue;
  if (last.currentNode !== listing) last.currentNode.textContent = last.currentNode.textContent!.replace(/\n$/, '');
}

function dropEmptyBlocks(body: HTMLElement): void {
  for (const block of [...body.querySelectorAll('p, h2, h3, h4')]) {
    const kept = block.closest('td, th, li, figure') !== null || block.querySelector('br + *') !== null;
    if (!kept && block.textContent!.replace(/\u00a0/g, ' ').trim() === '') block.remove();
  }
  for (const line of [...body.querySelectorAll('br')]) {
    const beside = [line.previousElementSibling, line.nextElementSibling];
    if (line.parentElement!.matches('body, div') && beside.some(each => each?.matches(BLOCK))) line.remove();
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** What the style attribute says of one property; parsed by hand, since browsers drop Word's own properties. */
function declared(element: Element, property: string): string {
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  const line = style.split(';').find(each => each.slice(0, each.indexOf(':')).trim() === property);
  return line?.slice(line.indexOf(':') + 1).trim() ?? '';
}
