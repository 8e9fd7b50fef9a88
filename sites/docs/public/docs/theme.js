// Before anything is painted: what the reader chose here, or what their machine says.
const chosen = localStorage.getItem('fitkit-theme');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
