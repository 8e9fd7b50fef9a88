/* The page as it prints is the roster (site.css); the browser's own dialog does the rest. */
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());
