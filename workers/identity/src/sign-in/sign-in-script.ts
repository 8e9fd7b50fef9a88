/** Runs after Clerk's script. A session that lasts gives a fresh token first: the one in the cookie lives for a minute. */
const SCRIPT = `(async () => {
  const box = document.getElementById('sign-in');
  const { next } = box.dataset;
  try {
    const nonce = document.querySelector('meta[name="csp-nonce"]').content;
    await Clerk.load({ nonce, signInUrl: '/sign-in', signInForceRedirectUrl: next, signUpForceRedirectUrl: next });
    if (Clerk.user) {
      await Clerk.session.getToken({ skipCache: true });
      location.replace(next);
      return;
    }
    Clerk.mountSignIn(box, { routing: 'hash', forceRedirectUrl: next, signUpForceRedirectUrl: next, withSignUp: true, appearance: { cssLayerName: 'clerk' } });
  } catch (error) {
    document.getElementById('unreachable').hidden = false;
  }
})();
`;

export const signInScript = (): Response =>
  new Response(SCRIPT, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  });
