import type { CellRef } from '../snapshot';
import { annoDiRilascio } from './controlla-valori';
import { cellaTestata, cellaUnita, colonnaDi } from './elenco-unita';
import type { CampoUnita, ElencoUnita, GenereElenco } from './elenco-unita';
import type { Banco, Celle, RigaInEsame } from './esame';
import type { ClasseUnita, StatoUnita } from './parole-unita';

/** Quante celle si indicano per ogni conto: bastano a trovare le righe, e un rilievo resta leggibile. */
const CELLE_INDICATE = 10;

/** Ciò che si conta: per classificazione e, fra gli alloggi SAP, per stato. */
export type Conto = `classe-${ClasseUnita}` | `stato-${StatoUnita}` | 'privati';

/** Gli alloggi di un ente, contati negli elenchi. */
export class ContiUnita {
  private readonly quanti = new Map<Conto, { numero: number; readonly celle: CellRef[] }>();
  private readonly testate = new Map<CampoUnita, CellRef>();
  righe = 0;
  /** Righe a cui manca lo stato o la classificazione, o la cui parola non si conosce. */
  senzaStato = 0;
  senzaClasse = 0;
  /** Alloggi occupati che si liberano nell'anno del piano. */
  rilasci = 0;

  conto(quale: Conto): number {
    return this.quanti.get(quale)?.numero ?? 0;
  }

  /** Le prime celle che fanno il conto; se è 0, l'intestazione della colonna. */
  celle(quale: Conto): readonly CellRef[] {
    const trovate = this.quanti.get(quale)?.celle;
    if (trovate) return trovate;
    const testata = this.testate.get(quale.startsWith('classe') ? 'classificazione' : 'stato');
    return testata ? [testata] : [];
  }

  /** Vero se tutte le righe dicono lo stato: allora un conto per stato è sicuro. */
  get conStati(): boolean {
    return this.testate.has('stato') && this.senzaStato === 0;
  }

  get conClassi(): boolean {
    return this.testate.has('classificazione') && this.senzaClasse === 0;
  }

  /** Vero se un elenco non dice quali alloggi si liberano: chi vi abita può essere chi se ne va. */
  senzaRilascio = false;

  /** Quanti restano abitati: chi se ne va nell'anno lascia un alloggio che si offre. */
  get restanoAbitati(): number {
    return this.conto('stato-occupata') + this.conto('stato-senzaTitolo') - this.rilasci;
  }

  /** Vero se qualcuno resta ad abitarci: è l'elenco di tutto il patrimonio, non dei soli alloggi offerti. */
  get intero(): boolean {
    return this.restanoAbitati > 0;
  }

  aggiungi(quale: Conto, elenco: ElencoUnita, riga: number, colonna: number): void {
    let conto = this.quanti.get(quale);
    if (!conto) this.quanti.set(quale, (conto = { numero: 0, celle: [] }));
    conto.numero += 1;
    if (conto.celle.length < CELLE_INDICATE) conto.celle.push(cellaUnita(elenco, riga, colonna));
  }

  annotaTestate(elenco: ElencoUnita): void {
    if (!colonnaDi(elenco, 'rilascio')) this.senzaRilascio = true;
    for (const campo of ['stato', 'classificazione'] as const) {
      if (colonnaDi(elenco, campo) && !this.testate.has(campo)) this.testate.set(campo, cellaTestata(elenco, campo));
    }
  }
}

/** Le righe di cui non si sa l'ente, per genere di elenco: possono essere di chiunque. */
export type SenzaEnte = Map<GenereElenco, number>;

/** Conta le righe dell'elenco per ente. */
export function creaConta(
  banco: Banco,
  conti: Map<string, ContiUnita>,
  senzaEnte: SenzaEnte,
): (celle: Celle, corrente: RigaInEsame) => void {
  const { elenco } = banco;
  const [stato, classe] = [colonnaDi(elenco, 'stato'), colonnaDi(elenco, 'classificazione')];
  const prima = elenco.colonne[0]?.colonna ?? elenco.area.colonna;
  const rilascio = banco.indice('rilascio');
  const { anno } = banco.dintorni;
  let ultimo: string | null = null;
  let suoi = new ContiUnita();
  return (celle, corrente) => {
    const { ente, riga } = corrente;
    if (elenco.genere === 'carenza') return;
    if (!ente) {
      senzaEnte.set(elenco.genere, (senzaEnte.get(elenco.genere) ?? 0) + 1);
      return;
    }
    if (ente.id !== ultimo) {
      const noti = conti.get(ente.id);
      suoi = noti ?? new ContiUnita();
      if (!noti) conti.set(ente.id, suoi);
      if (elenco.genere === 'unita') suoi.annotaTestate(elenco);
      ultimo = ente.id;
    }
    if (elenco.genere === 'privati') {
      suoi.aggiungi('privati', elenco, riga, prima);
      return;
    }
    suoi.righe += 1;
    if (corrente.classe === null) suoi.senzaClasse += 1;
    else suoi.aggiungi(`classe-${corrente.classe}`, elenco, riga, classe?.colonna ?? prima);
    if (corrente.stato === null) suoi.senzaStato += 1;
    else if (!classe || corrente.classe === 'sap') {
      suoi.aggiungi(`stato-${corrente.stato}`, elenco, riga, stato?.colonna ?? prima);
      if (rilascio >= 0 && corrente.stato === 'occupata' && annoDiRilascio(celle[rilascio]) === anno) suoi.rilasci += 1;
    }
  };
}
