import dns from 'node:dns';

// Browsers and curl know that *.localhost is this machine; Node asks the resolver, which may not.
const lookup = dns.lookup;
dns.lookup = (host, options, done) =>
  lookup(host.endsWith('.localhost') ? '127.0.0.1' : host, ...(done ? [options, done] : [options]));
