import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { SearchQuery, type SearchResult, getSearchState, setSearchState } from 'prosemirror-search';
import { el, freshId } from './dom';
import { icon } from './icons';
import type { Field } from './timeline';

/** What the search looks through besides the body. */
export interface Searched {
  editor(): Editor;
  fields: Readonly<Record<Field, HTMLTextAreaElement>>;
  write(field: Field, text: string): void;
  mayWrite(): boolean;
}

type Match = { place: Field; from: number; to: number } | ({ place: 'body' } & SearchResult);

const FIELDS = ['headline', 'standfirst'] as const;

/** Find and replace through headline, standfirst and body. All matches are marked; Enter goes to the next one, Escape back to the text. */
export class Finder {
  readonly panel: HTMLElement;
  #find: HTMLInputElement;
  #replace: HTMLInputElement;
  #exact: HTMLInputElement;
  #count = el('span', { className: 'stet-count', role: 'status' });
  #replacing: HTMLElement;
  #at = -1;

  constructor(private readonly searched: Searched) {
    this.#find = field('Find');
    this.#replace = field('Replace with');
    this.#exact = el('input', { type: 'checkbox' });
    this.#replacing = el('div', { className: 'stet-find-row' }, this.#replace, verb('Replace', () => this.#replaceOne()), verb('Replace all', () => this.#replaceAll()));
    const id = freshId('finder');
    this.panel = el('div', { id, className: 'stet-finder', role: 'search', 'aria-label': 'Find and replace', hidden: true },
      el('div', { className: 'stet-find-row' }, this.#find, this.#count,
        tool('Previous match', 'up', () => this.#go(-1)), tool('Next match', 'down', () => this.#go(1)),
        el('label', { className: 'stet-check' }, this.#exact, el('span', {}, 'Match case')),
        tool('Close', 'close', () => this.close())),
      this.#replacing);
    this.#find.addEventListener('input', () => this.#changed());
    this.#exact.addEventListener('change', () => this.#changed());
    this.panel.addEventListener('keydown', event => this.#key(event));
  }

  open(): void {
    const { state } = this.searched.editor();
    const { from, to } = state.selection;
    const chosen = state.doc.textBetween(from, to, ' ');
    if (chosen !== '' && chosen.length < 200) this.#find.value = chosen;
    this.panel.hidden = false;
    this.#replacing.hidden = !this.searched.mayWrite();
    this.#changed();
    this.#find.focus();
    this.#find.select();
  }

  close(): void {
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    this.#setQuery(new SearchQuery({ search: '' }));
    this.searched.editor().view.focus();
  }

  /** The text changed under an open search. */
  refresh(): void {
    if (!this.panel.hidden) this.#say(this.#matches());
  }

  #query(): SearchQuery {
    return new SearchQuery({ search: this.#find.value, replace: this.#replace.value, caseSensitive: this.#exact.checked, literal: true });
  }

  #setQuery(query: SearchQuery): void {
    const { view, state } = this.searched.editor();
    if (!getSearchState(state)?.query.eq(query)) view.dispatch(setSearchState(state.tr, query));
  }

  #changed(): void {
    this.#at = -1;
    this.#setQuery(this.#query());
    const matches = this.#matches();
    this.#say(matches);
  }

  #matches(): Match[] {
    const query = this.#query();
    if (!query.valid) return [];
    const found: Match[] = FIELDS.flatMap(place => within(this.searched.fields[place].value, query).map(from => ({ place, from, to: from + query.search.length })));
    const { state } = this.searched.editor();
    for (let next = query.findNext(state, 0); next !== null; next = query.findNext(state, next.to)) found.push({ place: 'body', ...next });
    return found;
  }

  #go(by: 1 | -1): void {
    const matches = this.#matches();
    if (matches.length > 0) {
      this.#at = (this.#at + by + matches.length + (this.#at < 0 && by < 0 ? 1 : 0)) % matches.length;
      this.#show(matches[this.#at]!);
    }
    this.#say(matches);
  }

  #show(match: Match): void {
    if (match.place === 'body') {
      const { view, state } = this.searched.editor();
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).scrollIntoView());
    } else {
      const place = this.searched.fields[match.place];
      place.setSelectionRange(match.from, match.to);
      place.scrollIntoView({ block: 'center' });
    }
  }

  #replaceOne(): void {
    const matches = this.#matches();
    if (this.#at < 0 || this.#at >= matches.length) return this.#go(1);
    this.#write([matches[this.#at]!]);
    this.#at -= 1;
    this.#go(1);
  }

  #replaceAll(): void {
    const matches = this.#matches();
    this.#write(matches);
    this.#at = -1;
    this.#count.textContent = matches.length === 1 ? '1 replaced' : `${matches.length} replaced`;
  }

  /** From the end to the beginning, so that places still to come stay where they are. */
  #write(matches: Match[]): void {
    const { view, state } = this.searched.editor();
    const { tr } = state;
    for (const match of matches.toReversed()) {
      if (match.place !== 'body') {
        const { value } = this.searched.fields[match.place];
        this.searched.write(match.place, value.slice(0, match.from) + this.#replace.value + value.slice(match.to));
      } else for (const part of this.#query().getReplacements(state, match).toReversed()) tr.replace(part.from, part.to, part.insert);
    }
    if (tr.docChanged) view.dispatch(tr);
  }

  #say(matches: Match[]): void {
    if (this.#find.value === '') this.#count.textContent = '';
    else if (matches.length === 0) this.#count.textContent = 'Nothing found';
    else this.#count.textContent = this.#at < 0 ? `${matches.length} found` : `${this.#at + 1} of ${matches.length}`;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.#find) this.#go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && event.target === this.#replace) this.#replaceOne();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function within(text: string, query: SearchQuery): number[] {
  const [hay, needle] = query.caseSensitive ? [text, query.search] : [text.toLowerCase(), query.search.toLowerCase()];
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

function field(name: string): HTMLInputElement {
  return el('input', { type: 'text', className: 'stet-find-field', placeholder: name, 'aria-label': name, autocomplete: 'off', spellcheck: false });
}

function verb(name: string, run: () => void): HTMLElement {
  const button = el('button', { type: 'button', className: 'stet-button' }, name);
  button.addEventListener('click', run);
  return button;
}

function tool(name: string, shape: 'up' | 'down' | 'close', run: () => void): HTMLElement {
  const button = el('button', { type: 'button', className: 'stet-tool', title: name, 'aria-label': name }, icon(shape));
  button.addEventListener('click', run);
  return button;
}
