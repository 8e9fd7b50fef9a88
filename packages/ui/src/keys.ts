/** `/` puts the caret into the page's search (`data-key="/"`), unless something is being typed. */
export function listen(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))) return;
    const search = page.querySelector<HTMLInputElement>('[data-key="/"]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
}
