// A key press → whether it belongs to a field or to something that floats above, and so not to us.

/** True where letters are typed, a modifier is held, or somebody has dealt with the key. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null)
  );
}

/** True when the press happened in a dialog, menu or list box that does not hold `element`. */
export function isElsewhere(event: KeyboardEvent, element: Element | null): boolean {
  if (!(event.target instanceof Element)) return false;
  const floating = event.target.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]");
  return floating !== null && !floating.contains(element);
}
