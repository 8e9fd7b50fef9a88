/* One key, one act: an element says its own in `data-key`. Off for who prefers it so (WCAG 2.1.4). */
const STORED = 'fk-keys';
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

const on = () => localStorage.getItem(STORED) !== 'off';

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !on()) return;
  if (event.target instanceof Element && event.target.closest(TYPING)) return;
  // Where the letters are Hebrew or Russian, the same key of a Latin keyboard.
  const key = /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
  if (key === '?') return document.getElementById('keys')?.togglePopover();
  if (document.querySelector(':popover-open')) return;
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches(TYPING)) target.focus();
  else target.click();
});

const choice = document.getElementById('keys-on');
if (choice instanceof HTMLInputElement) {
  choice.checked = on();
  choice.addEventListener('change', () => localStorage.setItem(STORED, choice.checked ? 'on' : 'off'));
}
