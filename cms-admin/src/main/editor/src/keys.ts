/** What the keys of the whole story do, in whichever of its fields they are pressed. */
export interface KeyedStory {
  undo(): void;
  redo(): void;
  find(): void;
  toTools(): void;
  /** Goes to the neighbouring field when the caret stands at the edge of this one; says whether it did. */
  moveOn(event: KeyboardEvent): boolean;
}

/** One undo for headline, standfirst and text: the keys, and the menus of browsers and phones, which know only one field. */
export function listenToKeys(element: HTMLElement, story: KeyedStory): void {
  element.addEventListener('keydown', event => {
    if (!answers(event, story)) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
  element.addEventListener('beforeinput', event => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') story.undo();
    else story.redo();
  }, { capture: true });
}

function answers(event: KeyboardEvent, story: KeyedStory): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey ? event.key.toLowerCase() : '';
  if (command === 'y' || command === 'z' && event.shiftKey) story.redo();
  else if (command === 'z') story.undo();
  else if (command === 'f') story.find();
  else if (event.altKey && event.key === 'F10') story.toTools();
  else return !event.isComposing && !event.shiftKey && !event.altKey && command === '' && story.moveOn(event);
  return true;
}
