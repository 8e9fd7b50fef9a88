/* On a phone the week is a list of days: it opens at today. */
const today = document.querySelector('.day.today');
if (today && !location.hash && !location.search.includes('class=') && matchMedia('(max-width: 48rem)').matches)
  today.scrollIntoView();
