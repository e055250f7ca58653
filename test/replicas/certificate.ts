/**
 * A self-signed certificate made in memory.
 *
 * Node can sign but not write X.509, and the tests must not depend on an openssl binary or on a private key in the
 * repository. A certificate is a small DER tree, so it is written here by hand: tag, length, content.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const set = (...parts: Uint8Array[]) => der(0x31, ...parts);
const octets = (content: Uint8Array) => der(0x04, content);
const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
const text = (value: string) => der(0x0c, Buffer.from(value, 'utf8'));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));

/** UTCTime, two-digit year: right until 2049, after which X.509 wants the longer form. */
function time(at: number): Buffer {
  const utc = new Date(at).toISOString().slice(2, 19).replace(/[-T:]/g, '');
  return der(0x17, Buffer.from(`${utc}Z`, 'ascii'));
}

const COMMON_NAME = oid('550403');
const SUBJECT_ALT_NAME = oid('551d11');
const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

/** `hosts` become DNS names in the certificate, which is valid for a month around now. */
export function selfSignedCertificate(hosts: readonly string[], now: number = Date.now()): ServerCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(COMMON_NAME, text('replica'))));
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40; // positive, and no leading zero byte, as DER integers ask
  const dnsNames = hosts.map((host) => der(0x82, Buffer.from(host, 'ascii')));
  const extensions = sequence(sequence(SUBJECT_ALT_NAME, octets(sequence(...dnsNames))));

  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3, because of the extension
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    name, // issuer: itself
    sequence(time(now - DAY), time(now + 30 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)));
  const base64 = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
