import { unzipSync, zipSync } from 'fflate';
import { creaPacco } from '../../src/adapters/xlsx/read/zip/crea-pacco';
import type { Caso } from './caso';
import type { Originale } from './originali';

/** La prima che uno zip sappia scrivere. */
const PRIMA_DATA = new Date(1980, 0, 1);

/** Pezzi di testo che un file ostile mette dove un programma non se li aspetta. */
const TESTI_OSTILI: readonly string[] = [
  '',
  '-1',
  '0',
  '999999999999999999999',
  '1e308',
  'NaN',
  '__proto__',
  'constructor',
  'A1:XFD1048576',
  'ZZZZ99999999',
  '=1+1',
  '=cmd|"/c calc"!A0',
  '&#0;',
  '&#x10FFFF;',
  '&lol;',
  '<script>alert(1)</script>',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '\u0000',
  '\uFFFF',
  '\u202E',
  'a'.repeat(70_000),
  '<c r="A1"><v>1</v></c>'.repeat(2_000),
];

/** Nomi con cui uno zip prova a uscire dalla sua cartella, o a confondersi con un'altra parte. */
const NOMI_OSTILI: readonly string[] = [
  '../../fuori.xml',
  '/etc/hosts',
  'C:\\fuori.xml',
  'xl/worksheets/../workbook.xml',
  'XL/WORKBOOK.XML',
  '__proto__',
  'xl/worksheets/sheet1.xml/',
  'a'.repeat(5_000),
];

type Parte = readonly [nome: string, dati: Uint8Array];

/** Il file guastato secondo il caso: nei byte, in una parte, nel testo XML, nell'elenco delle parti. */
export function guasta({ byte }: Originale, caso: Caso): Uint8Array {
  const isZip = byte[0] === 0x50 && byte[1] === 0x4b;
  const modo = isZip ? caso.uno(['byte', 'parte', 'xml', 'xml', 'xml', 'parti'] as const) : 'byte';
  if (modo === 'byte') return neiByte(byte, caso);
  const parti = unzipSync(byte);
  // Senza compressione: la libreria che comprime non accetta una parte di nome `__proto__`.
  if (modo === 'parti') return creaPacco(nelleParti(Object.entries(parti), caso));
  const nomi = Object.keys(parti).filter((nome) => /\.(?:xml|rels|bin)$/.test(nome));
  const nome = caso.uno(nomi);
  const parte = parti[nome] ?? new Uint8Array();
  const guasta = { ...parti, [nome]: modo === 'parte' ? neiByte(parte, caso) : nelTesto(parte, caso) };
  // Con l'ora di adesso lo stesso caso, rifatto due secondi dopo, sarebbe un altro file.
  return zipSync(guasta, { level: 1, mtime: PRIMA_DATA });
}

function neiByte(originali: Uint8Array, caso: Caso): Uint8Array {
  let byte = originali;
  for (let volte = 1 + caso.sotto(12); volte > 0; volte -= 1) {
    const i = caso.sotto(Math.max(1, byte.length));
    switch (caso.uno(['cambia', 'cambia', 'cambia', 'bit', 'togli', 'ripeti', 'tronca'] as const)) {
      case 'cambia':
        byte = con(byte, i, caso.sotto(256));
        break;
      case 'bit':
        byte = con(byte, i, (byte[i] ?? 0) ^ (1 << caso.sotto(8)));
        break;
      case 'togli':
        byte = unisci(byte.subarray(0, i), byte.subarray(i + 1 + caso.sotto(64)));
        break;
      case 'ripeti':
        byte = unisci(byte.subarray(0, i), byte.subarray(Math.max(0, i - caso.sotto(512))));
        break;
      case 'tronca':
        if (caso.sotto(4) === 0) byte = byte.slice(0, i);
    }
  }
  return byte;
}

function con(byte: Uint8Array, i: number, valore: number): Uint8Array {
  const copia = byte.slice();
  copia[i] = valore;
  return copia;
}

function unisci(prima: Uint8Array, dopo: Uint8Array): Uint8Array {
  const insieme = new Uint8Array(prima.length + dopo.length);
  insieme.set(prima);
  insieme.set(dopo, prima.length);
  return insieme;
}

/** Cambia valori di attributi, testi ed elementi: l'XML resta quasi giusto, ed è il caso più insidioso. */
function nelTesto(parte: Uint8Array, caso: Caso): Uint8Array {
  let testo = new TextDecoder().decode(parte);
  for (let volte = 1 + caso.sotto(6); volte > 0; volte -= 1) {
    const pezzi = [...testo.matchAll(caso.uno([/"[^"<]*"/g, />[^<>]+</g, /<[^<>]+>/g]))].slice(0, 5_000);
    if (pezzi.length === 0) continue;
    const pezzo = caso.uno(pezzi);
    const dentro = pezzo[0];
    const ostile = caso.uno(TESTI_OSTILI);
    const nuovo = caso.uno([
      () => dentro[0] + ostile + (dentro.at(-1) ?? ''),
      () => dentro + dentro,
      () => '',
      () => ostile,
      () => dentro.repeat(1 + caso.sotto(200)),
      () => caso.uno(pezzi)[0],
    ])();
    testo = testo.slice(0, pezzo.index) + nuovo + testo.slice(pezzo.index + dentro.length);
  }
  return new TextEncoder().encode(testo);
}

/** Toglie, rinomina, scambia, raddoppia le parti dello zip. */
function nelleParti(parti: readonly Parte[], caso: Caso): ReadonlyMap<string, Uint8Array> {
  const voci = [...parti];
  for (let volte = 1 + caso.sotto(3); volte > 0 && voci.length > 1; volte -= 1) {
    const i = caso.sotto(voci.length);
    const [nome, dati] = voci[i] ?? ['', new Uint8Array()];
    switch (caso.uno(['togli', 'rinomina', 'scambia', 'svuota', 'aggiungi'] as const)) {
      case 'togli':
        voci.splice(i, 1);
        break;
      case 'rinomina':
        voci[i] = [caso.uno(NOMI_OSTILI), dati];
        break;
      case 'scambia':
        voci[i] = [nome, caso.uno(voci)[1]];
        break;
      case 'svuota':
        voci[i] = [nome, new Uint8Array()];
        break;
      case 'aggiungi':
        voci.push([caso.uno(NOMI_OSTILI), dati]);
    }
  }
  return new Map(voci);
}
