import { readFileSync } from 'node:fs';
import { AIUTO } from '../../src/ui/testi/aiuto';
import { ANNO_PRIMA, FONTI } from '../../src/ui/testi/fonti';
import { COMUNI } from '../../src/ui/testi/comuni';
import {
  CATEGORIA,
  CONTROLLO,
  CORREZIONE,
  GIUSTIFICAZIONE,
  RILIEVO,
  SENZA_RILIEVO,
} from '../../src/ui/testi/controllo';
import { CORNICE } from '../../src/ui/testi/cornice';
import { ESPORTA } from '../../src/ui/testi/esporta';
import { GIRO } from '../../src/ui/testi/giro';
import { TESTI_PIANO } from '../../src/ui/testi/piano';
import { TESTI_QUADRO } from '../../src/ui/testi/quadro';
import { TESTI_REGOLE } from '../../src/ui/testi/regole-del-piano';
import { FRASI_VERDETTO } from '../../src/ui/testi/verdetto';

const VUOTI = { errori: 0, avvisi: 0, informazioni: 0, nonVerificabili: 0, giustificati: 0 };

/** Ciò che il pannello compone sul momento, come lo citano le guide. */
const COMPOSTE = [
  COMUNI.importa(5),
  AIUTO.apriRegola('A01'),
  FRASI_VERDETTO.nulla(),
  FRASI_VERDETTO.errori({ ...VUOTI, errori: 2 }),
];

/** Le parole che si leggono nel pannello, nella barra di Excel e negli avvisi della pagina: quelle che una guida può citare. */
export function paroleASchermo(): ReadonlySet<string> {
  const pannello = [
    ...[CORNICE, CONTROLLO, CATEGORIA, RILIEVO, CORREZIONE, GIUSTIFICAZIONE, SENZA_RILIEVO, FRASI_VERDETTO],
    ...[COMUNI, FONTI, ANNO_PRIMA, TESTI_QUADRO, ESPORTA, TESTI_PIANO, TESTI_REGOLE, AIUTO, GIRO],
  ].flatMap(testiIn);
  const barra = [...readFileSync('manifest.xml', 'utf8').matchAll(/<bt:String id="[^"]+" DefaultValue="([^"]+)"/g)];
  const pagina = [...readFileSync('src/taskpane/taskpane.ejs', 'utf8').matchAll(/<h1>([^<]+)<\/h1>/g)];
  const scritte = [...barra, ...pagina].flatMap(([, testo]) => (testo === undefined ? [] : [testo]));
  return new Set([...pannello, ...COMPOSTE, FRASI_VERDETTO.pronto(), ...scritte]);
}

function testiIn(albero: unknown): readonly string[] {
  if (typeof albero === 'string') return [albero];
  if (typeof albero !== 'object' || albero === null) return [];
  return Object.values(albero).flatMap(testiIn);
}
