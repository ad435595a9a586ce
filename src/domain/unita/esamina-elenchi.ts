import type { Passi } from '../passi';
import { isVuota } from '../tabelle/griglia';
import { cellaUnita, colonnaDi } from './elenco-unita';
import type { ElencoUnita } from './elenco-unita';
import { controlliCatasto, controlliCodice, Identita } from './controlla-identita';
import { controlliConvenzione, controlliLavori } from './controlla-lavori';
import type { LavoriDescritti } from './controlla-lavori';
import { controlliLuogo } from './controlla-luogo';
import { CelleVuote, controlliParole } from './controlla-parole';
import { controlliCatastali, controlliDate, controlliNumeri } from './controlla-valori';
import { creaConta } from './conti-unita';
import type { ContiUnita, SenzaEnte } from './conti-unita';
import { chiaveCodice } from './doppioni';
import { Banco } from './esame';
import type { DintorniUnita, RigaInEsame } from './esame';
import { testoDi } from './leggi-celle';
import { controlloProprietario } from './proprietari';
import { CASI_ELENCATI, Raccoglitore } from './raccoglitore';
import type { EsameUnita } from './esame-unita';
import { creaRigaDiAlloggio } from './righe-unita';

/** Dopo tante righe chi aspetta può fare altro. */
const RIGHE_PER_PASSO = 2_000;

/**
 * Controlla ogni riga degli elenchi in una passata sola: si legge, si controlla, si conta e si lascia. Restano i codici già
 * visti, i conti per ente e le segnalazioni da elencare.
 */
export function* esaminaElenchi(dintorni: DintorniUnita): Passi<EsameUnita> {
  const raccoglitore = new Raccoglitore();
  const identita = new Identita(dintorni.elenchi.reduce((somma, { area }) => somma + area.righe, 0));
  const conti = new Map<string, ContiUnita>();
  const senzaEnte: SenzaEnte = new Map();
  const righe: number[] = [];
  const descritti = lavoriDescritti(dintorni.elenchi);
  for (const [posto, elenco] of dintorni.elenchi.entries()) {
    const banco = new Banco(elenco, posto, dintorni, raccoglitore);
    datiPersonali(banco, elenco);
    righe.push(isInBianco(elenco) ? 0 : yield* esaminaElenco(banco, identita, descritti, { conti, senzaEnte }));
  }
  return { segnalazioni: (regola) => raccoglitore.di(regola), conti, senzaEnte, righe };
}

function* esaminaElenco(
  banco: Banco,
  identita: Identita,
  descritti: LavoriDescritti,
  { conti, senzaEnte }: { readonly conti: Map<string, ContiUnita>; readonly senzaEnte: SenzaEnte },
): Passi<number> {
  const { elenco } = banco;
  const proprietario = controlloProprietario(banco);
  const vuote = new CelleVuote(banco, CASI_ELENCATI);
  // Le parole per prime: stato e classificazione servono agli altri.
  const controlli = [
    ...controlliParole(banco),
    ...controlliNumeri(banco),
    ...controlliCatastali(banco),
    ...controlliDate(banco),
    ...controlliLuogo(banco),
    ...controlliCodice(banco, identita),
    ...controlliCatasto(banco, identita),
    ...controlliLavori(banco, descritti),
    ...controlliConvenzione(banco),
    vuote.controlla,
    creaConta(banco, conti, senzaEnte),
  ];
  const codice = banco.indice('codice');
  const corrente: RigaInEsame = { riga: 0, nome: null, ente: null, stato: null, classe: null, codice: '' };
  let righe = 0;
  const { valori, origine } = elenco.foglio;
  const isAlloggio = creaRigaDiAlloggio(elenco);
  for (let riga = elenco.intestazione.ultima + 1; riga < elenco.area.riga + elenco.area.righe; riga += 1) {
    const celle = valori[riga - origine.riga];
    if (!celle || !isAlloggio(celle)) continue;
    corrente.riga = riga;
    corrente.stato = null;
    corrente.classe = null;
    corrente.codice = codice < 0 ? '' : testoDi(celle[codice]);
    proprietario(celle, corrente);
    for (const controllo of controlli) controllo(celle, corrente);
    righe += 1;
    if (righe % RIGHE_PER_PASSO === 0) yield;
  }
  vuote.chiudi(righe);
  return righe;
}

/** Con la sola intestazione: nei modelli degli enti quasi tutti gli elenchi restano così. */
function isInBianco({ area, intestazione }: ElencoUnita): boolean {
  return area.riga + area.righe <= intestazione.ultima + 1;
}

/** Si dice dov'è la colonna e che cosa farne; ciò che contiene non si legge. */
function datiPersonali(banco: Banco, { colonne }: ElencoUnita): void {
  for (const { campo, intestazione } of colonne) {
    if (campo !== 'persona') continue;
    const dove = { riga: intestazione.riga, nome: null, codice: '' };
    const celle = [cellaUnita(banco.elenco, intestazione.riga, intestazione.colonna)];
    banco.segnala('S14', 'dati-personali', campo, dove, () => ({ celle }), { gravita: 'informazione' });
  }
}

function lavoriDescritti(elenchi: readonly ElencoUnita[]): LavoriDescritti {
  const perFile = new Map<number, Set<string>>();
  for (const elenco of elenchi) {
    const colonna = elenco.genere === 'carenza' ? colonnaDi(elenco, 'codice') : null;
    if (!colonna) continue;
    const suoi = perFile.get(elenco.file) ?? new Set();
    const { origine, valori } = elenco.foglio;
    const isAlloggio = creaRigaDiAlloggio(elenco);
    const da = elenco.intestazione.ultima + 1 - origine.riga;
    for (const celle of valori.slice(da, elenco.area.riga + elenco.area.righe - origine.riga)) {
      const valore = celle[colonna.colonna - origine.colonna];
      if (isAlloggio(celle) && !isVuota(valore)) suoi.add(chiaveCodice(testoDi(valore)));
    }
    // Un foglio Carenza in bianco non dice niente.
    if (suoi.size > 0) perFile.set(elenco.file, suoi);
  }
  return perFile;
}
