import { comunePerNome } from '../enti/comuni-lombardia';
import type { CellRef } from '../snapshot';
import { cellaUnita, colonnaDi } from './elenco-unita';
import type { CampoUnita } from './elenco-unita';
import { chiaveCatastale, chiaveCodice, Doppioni, DoppioniDiTesto } from './doppioni';
import type { Luogo } from './doppioni';
import type { Banco, Celle, ControlloRiga } from './esame';
import { interoDi, testoDi } from './leggi-celle';
import { ricorda } from './ricorda';

/** Ciò che si è già visto in tutti gli elenchi, anche di altri file. */
export class Identita {
  readonly codici: DoppioniDiTesto;
  readonly catasto: Doppioni;
  private readonly comuni = new Map<string, number>();

  /** `attesi`: quanti alloggi ci sono, all'incirca. */
  constructor(attesi: number) {
    this.codici = new DoppioniDiTesto(attesi);
    this.catasto = new Doppioni(attesi);
  }

  /** Un numero piccolo per ogni comune (e sezione). */
  comune(nome: string): number {
    let quale = this.comuni.get(nome);
    if (quale === undefined) this.comuni.set(nome, (quale = this.comuni.size));
    return quale;
  }
}

/** Il codice dell'alloggio c'è e non si ripete (S15). Carenza e Privati riprendono alloggi dell'elenco principale. */
export function controlliCodice(banco: Banco, { codici }: Identita): readonly ControlloRiga[] {
  const dove = banco.indice('codice');
  if (dove < 0) return [];
  const proprio = banco.elenco.genere !== 'unita' ? new DoppioniDiTesto(banco.elenco.area.righe) : codici;
  return [
    (_, corrente) => {
      const { codice } = corrente;
      if (codice === '') {
        banco.segnala('S15', 'manca', 'codice', corrente, () => ({ trovato: null }));
        return;
      }
      const prima = proprio.prova(codice, banco.posto, corrente.riga, (dove) => stessoCodice(banco, dove, codice));
      if (!prima) return;
      banco.segnala('S15', 'ripetuto', 'codice', corrente, () => ({
        trovato: codice,
        ...conQuellaDiPrima(banco, prima, 'codice', corrente.riga),
      }));
    },
  ];
}

/** Comune, sezione, foglio, mappale e subalterno indicano un alloggio solo (C03). Senza subalterno non si può dire. */
export function controlliCatasto(banco: Banco, identita: Identita): readonly ControlloRiga[] {
  const [foglio, mappale, subalterno] = [banco.indice('foglio'), banco.indice('mappale'), banco.indice('subalterno')];
  if (foglio < 0 || mappale < 0 || subalterno < 0) return [];
  const comuneDi = creaComuneDi(banco, identita);
  return [
    (celle, corrente) => {
      const f = numeroCatastale(celle[foglio]);
      const m = numeroCatastale(celle[mappale]);
      const s = numeroCatastale(celle[subalterno]);
      if (f === '' || m === '' || s === '') return;
      const comune = comuneDi(celle, corrente.ente?.id ?? '');
      if (comune < 0) return;
      const prima = identita.catasto.prova(chiaveCatastale(comune, f, m, s), banco.posto, corrente.riga);
      // Lo stesso codice ripetuto lo dice già S15: è la stessa riga scritta due volte.
      if (!prima || stessoCodice(banco, prima, corrente.codice)) return;
      banco.segnala('C03', 'unita-ripetuta', 'foglio', corrente, () => ({
        trovato: `${f}/${m}/${s}`,
        ...conQuellaDiPrima(banco, prima, 'foglio', corrente.riga),
      }));
    },
  ];
}

/** Il comune catastale della riga: il codice scritto, o il comune; -1 se non si sa, perché lo stesso foglio c'è ovunque. */
function creaComuneDi(banco: Banco, identita: Identita): (celle: Celle, ente: string) => number {
  const [catastale, comune, sezione] = [
    banco.indice('codiceCatastale'),
    banco.indice('comune'),
    banco.indice('sezione'),
  ];
  const maiuscolo = ricorda((scritto) => scritto.toUpperCase());
  const codiceDi = ricorda((nome) => comunePerNome(nome)?.codiceCatastale ?? nome.toUpperCase());
  const perNome = ricorda((nome) => identita.comune(nome));
  return (celle, ente) => {
    const scritto = testoDi(celle[catastale]);
    const nome = scritto !== '' ? maiuscolo(scritto) : codiceDi(testoDi(celle[comune]) || ente);
    if (nome === '') return -1;
    const suaSezione = testoDi(celle[sezione]);
    return perNome(suaSezione === '' ? nome : `${nome} ${suaSezione}`);
  };
}

/** Numero, o testo se è fatto di più parti; '' se manca. */
function numeroCatastale(valore: Celle[number]): number | string {
  if (typeof valore === 'number') return Number.isInteger(valore) && valore > 0 ? valore : String(valore);
  const testo = testoDi(valore);
  return interoDi(testo) ?? testo;
}

function stessoCodice(banco: Banco, { elenco, riga }: Luogo, codice: string): boolean {
  const altro = banco.dintorni.elenchi[elenco];
  const colonna = altro ? colonnaDi(altro, 'codice') : null;
  if (!altro || !colonna || codice === '') return false;
  const { origine, valori } = altro.foglio;
  return (
    testoDi(valori[riga - origine.riga]?.[colonna.colonna - origine.colonna]).toUpperCase() === chiaveCodice(codice)
  );
}

function conQuellaDiPrima(
  banco: Banco,
  { elenco, riga }: Luogo,
  campo: CampoUnita,
  questa: number,
): { celle: readonly CellRef[]; parametri: Record<string, string | number> } {
  const altro = banco.dintorni.elenchi[elenco] ?? banco.elenco;
  const prima = cellaUnita(altro, riga, colonnaDi(altro, campo)?.colonna ?? altro.area.colonna);
  return {
    celle: [banco.cella(campo, questa), prima],
    parametri: { riga: riga + 1, foglio: altro.foglio.nome, altroFile: altro.file === banco.elenco.file ? 0 : 1 },
  };
}
