import { isVuota } from '../tabelle/griglia';
import type { CampoUnita } from './elenco-unita';
import type { Banco, ControlloRiga, RigaIndicata } from './esame';
import { mostrato, testoDi } from './leggi-celle';
import { classeUnita, statoUnita } from './parole-unita';
import { ricorda } from './ricorda';

/** Legge stato e classificazione della riga per chi viene dopo, e segnala le parole che non si conoscono. */
export function controlliParole(banco: Banco): readonly ControlloRiga[] {
  const stato = ricorda(statoUnita);
  const classe = ricorda(classeUnita);
  return [
    ...parola(banco, 'stato', (testo, corrente) => (corrente.stato = stato(testo)) !== null),
    ...parola(banco, 'classificazione', (testo, corrente) => (corrente.classe = classe(testo)) !== null),
  ];
}

type Leggi = (testo: string, corrente: Parameters<ControlloRiga>[1]) => boolean;

function parola(banco: Banco, campo: 'stato' | 'classificazione', leggi: Leggi): ControlloRiga[] {
  const dove = banco.indice(campo);
  if (dove < 0) return [];
  return [
    (celle, corrente) => {
      const valore = celle[dove];
      const testo = testoDi(valore);
      if (testo === '' ? isVuota(valore) || typeof valore === 'string' : leggi(testo, corrente)) return;
      banco.segnala('S14', campo, campo, corrente, () => ({ trovato: mostrato(valore) }), { gravita: 'avviso' });
    },
  ];
}

/** Ciò che di un alloggio si deve sapere, se l'elenco ne ha la colonna. Il subalterno può mancare. */
const NECESSARI = [
  'stato',
  'classificazione',
  'superficie',
  'foglio',
  'mappale',
] as const satisfies readonly CampoUnita[];

/**
 * Le celle vuote dove un dato serve. Che tutta la colonna sia vuota si sa alla fine: fino ad allora si tengono solo i numeri
 * delle prime righe.
 */
export class CelleVuote {
  private readonly colonne: {
    readonly campo: CampoUnita;
    readonly dove: number;
    readonly righe: RigaIndicata[];
    quante: number;
  }[];

  constructor(
    private readonly banco: Banco,
    private readonly elencate: number,
  ) {
    const necessari = banco.elenco.genere === 'unita' ? NECESSARI : [];
    this.colonne = necessari.flatMap((campo) => {
      const dove = banco.indice(campo);
      return dove < 0 ? [] : [{ campo, dove, righe: [], quante: 0 }];
    });
  }

  readonly controlla: ControlloRiga = (celle, { riga, nome, codice }) => {
    for (const colonna of this.colonne) {
      const valore = celle[colonna.dove];
      if (typeof valore === 'number' || !isVuota(valore)) continue;
      colonna.quante += 1;
      if (colonna.righe.length < this.elencate) colonna.righe.push({ riga, nome, codice });
    }
  };

  /** `righe`: quanti alloggi ha l'elenco. */
  chiudi(righe: number): void {
    for (const { campo, righe: vuote, quante } of this.colonne) {
      const [prima] = vuote;
      if (!prima) continue;
      const parametri = { campo, quante };
      if (quante === righe) {
        this.banco.segnala('S14', 'colonna-vuota', campo, prima, () => ({ parametri }), { gravita: 'avviso' });
        continue;
      }
      // Quelle che non si elencano si contano lo stesso, con l'ultima.
      for (let i = 0; i < quante; i += 1) {
        const quale = vuote[i] ?? prima;
        const resto = (): { trovato: null; parametri: { campo: CampoUnita } } => ({
          trovato: null,
          parametri: { campo },
        });
        this.banco.segnala('S14', 'manca', campo, quale, resto, { gravita: 'avviso', gruppo: `manca ${campo}` });
      }
    }
  }
}
