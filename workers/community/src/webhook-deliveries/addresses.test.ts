import { expect, test } from 'vitest';
import { isPublicAddress, refusalOf } from './addresses.ts';

const policy = { own: ['fitkit.fit', 'studios.example.net'], allowLoopback: false };

test.each([
  'https://127.0.0.1/x',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://100.100.100.200/',
  'https://192.0.0.192/',
  'https://168.63.129.16/',
  'https://198.18.0.1/',
  'https://192.0.2.1/',
  'https://203.0.113.9/',
  'https://224.0.0.1/',
  'https://239.255.255.250/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b::10.0.0.1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'https://localhost/',
  'https://localhost./',
  'https://LOCALHOST/',
  'https://anything.localhost/',
  'https://metadata/',
  'https://metadata.google.internal/',
  'https://metadata.google.internal./',
  'https://printer.local/',
  'https://router.home.arpa/',
  'https://intranet.corp/',
  'https://①②⑦.⓪.⓪.①/',
])('%s leads inward', (url) => {
  expect(refusalOf(url, policy)).toBe('not_public');
});

test.each([
  ['http://hooks.example.com/', 'https_only'],
  ['http://localhost:3000/', 'https_only'],
  ['ftp://hooks.example.com/', 'https_only'],
  ['file:///etc/passwd', 'malformed'],
  ['javascript:alert(1)', 'malformed'],
  ['hooks.example.com', 'malformed'],
  ['https://', 'malformed'],
  ['https://user:word@hooks.example.com/', 'credentials'],
  ['https://api.fitkit.fit/v1', 'own_host'],
  ['https://API.FitKit.fit./v1', 'own_host'],
  ['https://barosh.studios.example.net/', 'own_host'],
])('%s is refused: %s', (url, why) => {
  expect(refusalOf(url, policy)).toBe(why);
});

test.each([
  'https://hooks.example.com/fitkit?x=1',
  'https://notfitkit.fit/',
  'https://93.184.215.14:8443/',
  'https://[2606:4700::1111]/',
  'https://דוגמה.co.il/',
])('%s is somebody’s on the Internet', (url) => {
  expect(refusalOf(url, policy)).toBeNull();
});

test('the very machine is reached on a laptop alone, and nothing beside it', () => {
  const laptop = { own: ['localhost'], allowLoopback: true };
  for (const url of ['http://localhost:3000/x', 'http://127.0.0.1/', 'http://[::1]:8080/']) {
    expect(refusalOf(url, laptop)).toBeNull();
    expect(refusalOf(url, policy)).not.toBeNull();
  }
  for (const url of ['http://10.0.0.1/', 'http://hooks.example.com/']) expect(refusalOf(url, laptop)).toBe('https_only');
  expect(refusalOf('https://api.localhost/', laptop)).toBe('own_host');
});

test('what a name resolves to is looked at the same way', () => {
  expect(['93.184.215.14', '2606:4700::1111'].map(isPublicAddress)).toEqual([true, true]);
  for (const address of ['127.0.0.1', '::ffff:169.254.169.254', 'fd00::1', '100.64.0.1', 'hooks.example.com', '', '0x7f.1'])
    expect(isPublicAddress(address), address).toBe(false);
});
