/* The studio's colour on the parts that carry it, while it is being chosen. */
const preview = document.getElementById('colour-preview');
document.querySelector<HTMLInputElement>('input[type="color"]')?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) preview?.style.setProperty('--brand', target.value);
});
