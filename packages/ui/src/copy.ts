/* Copies a field at a click. Without it the field is there to be selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy ?? '');
  const label = button.querySelector('[data-label]');
  if (!(field instanceof HTMLInputElement) || !label || !navigator.clipboard) continue;
  button.hidden = false;
  field.addEventListener('focus', () => field.select());
  button.addEventListener('click', async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    label.textContent = button.dataset.then ?? '';
  });
}
