import type { CampoEnte, RigaTabella, Tabella } from '../tabelle/tabella';
import type { Valore } from '../valori/valore';
import type { Ente, Registro } from './ente';
import { enteDalNome } from './ente-da-nome';

const CIFRE_ISTAT = 6;

function testoDi(valore: Valore | undefined): string | null {
  if (valore?.tipo === 'testo') return valore.testo.trim() || null;
  return valore?.tipo === 'numero' ? String(valore.numero) : null;
}

/** Excel toglie gli zeri davanti a un codice scritto come numero: 19116 → "019116". Un codice sbagliato resta com'è. */
function codiceIstat(testo: string | null): string | null {
  return testo !== null && /^\d+$/.test(testo) ? testo.padStart(CIFRE_ISTAT, '0') : testo;
}

function tipoScritto(testo: string | null): Ente['tipo'] | null {
  const tipo = testo?.toLowerCase() ?? '';
  if (tipo.includes('comune')) return 'comune';
  if (tipo.includes('aler')) return 'aler';
  return tipo.includes('operatore') ? 'operatore' : null;
}

/** "senza U.I. SAP" → vero, "con U.I. SAP" → falso; altro non si capisce. */
function senzaSap(testo: string | null): boolean | null {
  if (testo === null) return null;
  if (/\bsenza\b|^no$/i.test(testo)) return true;
  return /\bcon\b|^s[iì]$/i.test(testo) ? false : null;
}

function alias(testo: string | null): readonly string[] {
  return (testo ?? '')
    .split(/[;|\n]/)
    .map((nome) => nome.trim())
    .filter((nome) => nome !== '');
}

function enteDallaRiga(tabella: Tabella, riga: RigaTabella): Ente {
  const campo = (chiave: CampoEnte): string | null =>
    testoDi(riga.valori[tabella.colonne.findIndex((colonna) => colonna.campo === chiave)]);
  const noto = enteDalNome(riga.nome);
  return {
    ...noto,
    tipo: tipoScritto(campo('tipoEnte')) ?? noto.tipo,
    codiceIstat: codiceIstat(campo('codiceIstat')) ?? noto.codiceIstat,
    codiceCatastale: campo('codiceCatastale')?.toUpperCase() ?? noto.codiceCatastale,
    provincia: campo('provincia')?.toUpperCase() ?? noto.provincia,
    subAmbito: campo('subAmbito'),
    senzaSap: senzaSap(campo('statoSap')),
    alias: alias(campo('alias')),
  };
}

/**
 * Il registro dal foglio Enti della cartella: una riga per ente, codici e stato nelle colonne riconosciute.
 * Un nome ripetuto conta una volta; i codici mancanti si completano dall'elenco dei comuni lombardi.
 */
export function registroDaTabella(tabella: Tabella): Registro {
  const enti = new Map<string, Ente>();
  for (const riga of tabella.righe) {
    const ente = enteDallaRiga(tabella, riga);
    if (ente.id !== '' && !enti.has(ente.id)) enti.set(ente.id, ente);
  }
  return { ambito: null, capofila: null, enti: [...enti.values()], provenienza: 'foglio' };
}
