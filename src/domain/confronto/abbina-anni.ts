import { creaAbbinatore } from '../enti/abbina';
import { comunePerChiave } from '../enti/comuni-lombardia';
import type { Ente, Registro } from '../enti/ente';
import { normalizzaNome } from '../enti/normalizza-nome';
import { VOCI_A_CONFRONTO } from './anno-precedente';
import type { AnnoPrecedente, EnteDichiarato, ValoriDichiarati, VoceAConfronto } from './anno-precedente';

/** Un ente di quest'anno con ciò che dichiarava l'anno prima, anche sotto altri nomi. */
export interface Prima {
  readonly valori: ValoriDichiarati;
  /** Vero se tutti gli enti da cui viene non avevano U.I. SAP. */
  readonly senzaSap: boolean;
  /** I nomi dell'anno prima, se diversi da quello di oggi. */
  readonly altriNomi: readonly string[];
}

export interface AnniAbbinati {
  /** Per id dell'ente di quest'anno. */
  readonly prima: ReadonlyMap<string, Prima>;
  /** Enti dell'anno prima che quest'anno non ci sono. */
  readonly usciti: readonly EnteDichiarato[];
}

/**
 * Riconduce gli enti dell'anno prima a quelli di oggi: stesso nome, un altro nome noto, o il comune in cui sono confluiti
 * (allora i loro dati si sommano). Un nome soltanto vicino non basta.
 */
export function abbinaAnni(precedente: AnnoPrecedente, registro: Registro): AnniAbbinati {
  const cerca = creaCercaEnte(registro);
  const perEnte = new Map<string, { ente: Ente; prima: EnteDichiarato[] }>();
  const usciti: EnteDichiarato[] = [];
  for (const dichiarato of precedente.enti) {
    const ente = cerca(dichiarato.ente);
    if (!ente) {
      usciti.push(dichiarato);
      continue;
    }
    const gia = perEnte.get(ente.id);
    if (gia) gia.prima.push(dichiarato);
    else perEnte.set(ente.id, { ente, prima: [dichiarato] });
  }
  return { prima: new Map([...perEnte].map(([id, { ente, prima }]) => [id, unisci(ente, prima)])), usciti };
}

function creaCercaEnte(registro: Registro): (ente: Ente) => Ente | null {
  const perId = new Map(registro.enti.map((ente) => [ente.id, ente]));
  const perCodice = new Map(
    registro.enti.flatMap((ente) => (ente.tipo === 'comune' && ente.codiceIstat ? [[ente.codiceIstat, ente]] : [])),
  );
  const abbina = creaAbbinatore(registro);
  return (ente) => {
    const stesso = perId.get(ente.id);
    if (stesso) return stesso;
    const abbinamento = abbina(ente.nome);
    if (abbinamento.come === 'alias' || abbinamento.come === 'normalizzato') return abbinamento.ente;
    // Lo stesso codice ISTAT è lo stesso comune, anche se ha cambiato nome.
    const codice = ente.tipo === 'comune' && ente.codiceIstat ? perCodice.get(ente.codiceIstat) : undefined;
    if (codice) return codice;
    const successore = comunePerChiave(ente.id)?.successore;
    return successore ? (perId.get(normalizzaNome(successore)) ?? null) : null;
  };
}

function unisci(ente: Ente, prima: readonly EnteDichiarato[]): Prima {
  const valori: Partial<Record<VoceAConfronto, number | 'n.r.'>> = {};
  for (const voce of VOCI_A_CONFRONTO) {
    const detti = prima.flatMap((uno) => uno.valori[voce] ?? []);
    const numeri = detti.filter((detto) => typeof detto === 'number');
    if (numeri.length > 0) valori[voce] = numeri.reduce((somma, numero) => somma + numero, 0);
    else if (detti.length > 0) valori[voce] = 'n.r.';
  }
  return {
    valori,
    senzaSap: prima.every(({ senzaSap }) => senzaSap),
    altriNomi: prima.map((uno) => uno.ente).flatMap(({ id, nome }) => (id === ente.id ? [] : [nome])),
  };
}
