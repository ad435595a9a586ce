import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** I pacchetti del lockfile, una volta per nome e versione, con la licenza. */
export function pacchettiDelLockfile(radice) {
  const { packages } = JSON.parse(readFileSync(join(radice, 'package-lock.json'), 'utf8'));
  const pacchetti = new Map();
  for (const [cartella, dati] of Object.entries(packages)) {
    if (cartella === '' || dati.link) continue;
    const nome = dati.name ?? nomeDaCartella(cartella);
    const uno = {
      nome,
      versione: dati.version,
      licenza: licenzaDi(radice, cartella, dati),
      programmi: dati.hasInstallScript === true,
    };
    pacchetti.set(`${nome}@${dati.version}`, uno);
  }
  return [...pacchetti.values()].sort((a, b) => a.nome.localeCompare(b.nome, 'en'));
}

export function nomeDaCartella(cartella) {
  return cartella.slice(cartella.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Dal lockfile; dove manca, dal pacchetto installato; altrimenti "sconosciuta". */
function licenzaDi(radice, cartella, { license }) {
  if (typeof license === 'string') return license;
  const scheda = join(radice, cartella, 'package.json');
  const dichiarata = existsSync(scheda) ? JSON.parse(readFileSync(scheda, 'utf8')).license : null;
  return typeof dichiarata === 'string' ? dichiarata : 'sconosciuta';
}

/** La cartella del pacchetto in cui sta un modulo: `…/node_modules/@fluentui/tokens`; null se è nostro. */
export function cartellaDelPacchetto(modulo) {
  const [trovata = null] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(modulo) ?? [];
  return trovata;
}

/** Nome, versione, licenza e testo della licenza di un pacchetto installato; il testo è null se non l'ha con sé. */
export function pacchettoIn(cartella) {
  const {
    name: nome,
    version: versione,
    license: licenza = 'sconosciuta',
  } = JSON.parse(readFileSync(join(cartella, 'package.json'), 'utf8'));
  const file = readdirSync(cartella).find((uno) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(uno));
  const testo = file ? readFileSync(join(cartella, file), 'utf8').replaceAll('\r\n', '\n').trim() : null;
  return { nome, versione, licenza: typeof licenza === 'string' ? licenza : 'sconosciuta', testo };
}
