/* Ticks everybody who can be ticked. Without it each is ticked by hand. */
const label = document.getElementById('bulk-all');
const all = label?.querySelector('input');
const each = [...document.querySelectorAll<HTMLInputElement>('input[form="bulk"][name="membershipId"]')];

if (label && all) {
  const follow = () => {
    const ticked = each.filter((one) => one.checked).length;
    all.checked = ticked === each.length;
    all.indeterminate = ticked > 0 && ticked < each.length;
  };
  label.hidden = false;
  all.addEventListener('change', () => {
    for (const one of each) one.checked = all.checked;
  });
  for (const one of each) one.addEventListener('change', follow);
  // A page that comes back from the history has its ticks already.
  follow();
}
