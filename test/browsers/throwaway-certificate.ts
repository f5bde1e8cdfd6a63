import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY_MS = 86_400_000;

/** DER (ITU-T X.690): one tag byte, the length, the content. */
function encode(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const head = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => encode(0x30, ...parts);
const oid = (hex: string): Buffer => encode(0x06, Buffer.from(hex, 'hex'));
const bits = (content: Buffer): Buffer => encode(0x03, Buffer.from([0]), content);

function encodeTime(date: Date): Buffer {
  const compact = date.toISOString().replace(/[-:T]|\.\d+/gu, '');
  return encode(0x17, Buffer.from(compact.slice(2)));
}

/** RFC 5280: the names a certificate answers for; here the loopback only, the tests' browsers ignore the mismatch. */
function encodeLoopbackNames(): Buffer {
  const names = sequence(encode(0x82, Buffer.from('localhost')), encode(0x87, Buffer.from([127, 0, 0, 1])));
  return encode(0xa3, sequence(sequence(oid('551d11'), encode(0x04, names))));
}

/**
 * A new self-signed certificate and its key (both PEM) for https on the loopback, good from yesterday for thirty days.
 * Written by hand (RFC 5280) because node:crypto makes keys but no certificates, and `openssl` may be absent.
 */
export function createThrowawayCertificate(now: Date = new Date()): {
  readonly cert: string;
  readonly key: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const commonName = sequence(oid('550403'), encode(0x0c, Buffer.from('ceasefire-context test')));
  const name = sequence(encode(0x31, commonName));
  const body = sequence(
    encode(0xa0, encode(0x02, Buffer.from([2]))),
    encode(0x02, Buffer.from([1]), randomBytes(8)),
    algorithm,
    name,
    sequence(encodeTime(new Date(now.getTime() - DAY_MS)), encodeTime(new Date(now.getTime() + 30 * DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    encodeLoopbackNames(),
  );
  const whole = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  const lines = whole.toString('base64').replace(/.{64}/gu, '$&\n').trimEnd();
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}
