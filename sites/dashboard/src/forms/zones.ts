const NEAR = [
  'Asia/Jerusalem',
  'Europe/Athens',
  'Europe/Berlin',
  'Europe/Kyiv',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Paris',
  'Europe/Rome',
];

/** Every zone the runtime knows, those near our studios first. */
export function zones(current: string | undefined): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  const all = new Set([...NEAR, ...(current ? [current] : []), ...known]);
  return [...all].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
