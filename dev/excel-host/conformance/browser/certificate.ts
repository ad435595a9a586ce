import { X509Certificate, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

/** L'impronta SHA-256 (base64) della chiave pubblica, come la vuole chi si fida di quella sola. */
export function keyFingerprint({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/** Codici delle sequenze DER che servono (X.690). */
const Tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const DAYS = 2;

/**
 * Un certificato per `localhost` firmato da sé (X.509 v3, chiave P-256), valido due giorni e solo in memoria: serve al
 * server delle prove, perché il cliente di Office non parla con pagine che non siano https.
 */
export function localhostCertificate(now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(
    Tag.sequence,
    der(
      Tag.set,
      der(Tag.sequence, der(Tag.objectId, Buffer.from(COMMON_NAME)), der(Tag.utf8String, Buffer.from('localhost'))),
    ),
  );
  const algorithm = der(Tag.sequence, der(Tag.objectId, Buffer.from(ECDSA_WITH_SHA256)));
  const altNames = der(Tag.sequence, der(Tag.dnsName, Buffer.from('localhost')));
  const body = der(
    Tag.sequence,
    der(Tag.version, der(Tag.integer, Buffer.from([2]))),
    der(Tag.integer, Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    algorithm,
    name,
    der(Tag.sequence, time(now, -1), time(now, DAYS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      Tag.extensions,
      der(
        Tag.sequence,
        der(Tag.sequence, der(Tag.objectId, Buffer.from(SUBJECT_ALT_NAME)), der(Tag.octetString, altNames)),
      ),
    ),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = der(Tag.sequence, body, algorithm, der(Tag.bitString, Buffer.from([0]), signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

/** Una voce DER: codice, lunghezza, contenuto. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** Il momento `days` giorni dopo, come AAMMGGhhmmssZ. */
function time(now: Date, days: number): Buffer {
  const iso = new Date(now.getTime() + days * 86_400_000).toISOString();
  return der(Tag.utcTime, Buffer.from(`${iso.slice(2, 19).replace(/[-T:]/g, '')}Z`));
}

function pem(data: Buffer): string {
  const lines = data.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
