/** Our own sites hand a session on as `Authorization: Session …` with the host it belongs to; the gateway lets neither in from outside. */
export const SESSION_SCHEME = 'Session';
export const HOST_HEADER = 'x-fitkit-host';
/** A tablet at a studio's door says who it is as `Authorization: Kiosk …`. */
export const KIOSK_SCHEME = 'Kiosk';
