import type { Contesto, RigaAbbinata, TabellaAbbinata } from '../../contesto';
import { indiceVoce } from '../../tabelle/tabella';
import { quanto } from '../../valori/valore';
import { cellaDi } from '../punto';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { trovato } from '../trovato';
import { isRigaComplessiva, misura, misuraDellaParte } from './fondi';

/** Gli importi si scrivono al centesimo: meno di mezzo centesimo è virgola mobile. */
const MEZZO_CENTESIMO = 0.005;

/** Gli importi dei sub-ambiti di una misura fanno le sue risorse complessive. */
export function* sommeFondi({ tabelle }: Contesto): Iterable<Segnalazione> {
  for (const tabella of tabelle) {
    const importo = tabella.tipo === 'fondi' ? indiceVoce(tabella, 'fondi') : -1;
    if (importo < 0) continue;
    const intere = tabella.righe.filter(isRigaComplessiva);
    if (intere.length === 0) continue;
    const parti = new Map(intere.map((riga): [string, RigaAbbinata[]] => [misura(riga), []]));
    for (const riga of tabella.righe) {
      if (isRigaComplessiva(riga)) continue;
      const sua = misuraDellaParte(riga, parti.keys());
      if (sua !== null) parti.get(sua)?.push(riga);
    }
    for (const intera of intere) yield* confronta(tabella, importo, intera, parti.get(misura(intera)) ?? []);
  }
}

function* confronta(
  tabella: TabellaAbbinata,
  colonna: number,
  intera: RigaAbbinata,
  parti: readonly RigaAbbinata[],
): Iterable<Segnalazione> {
  if (parti.length < 2) return;
  const righe = [intera, ...parti];
  const celle = righe.map((riga) => cellaDi({ tabella, riga, colonna }));
  const nome = intera.nome.split(':')[0] ?? '';
  const illeggibile = righe.find((riga) => riga.valori[colonna]?.tipo !== 'numero');
  if (illeggibile) {
    const valore = illeggibile.valori[colonna];
    const prima = cellaDi({ tabella, riga: illeggibile, colonna });
    yield {
      codice: 'importo-mancante',
      esito: 'nonVerificabile',
      celle: [prima, ...celle.filter(({ riga }) => riga !== prima.riga)],
      voce: 'fondi',
      trovato: valore ? trovato(valore) : null,
      parametri: { misura: nome },
    };
    return;
  }
  const dichiarato = quanto(intera.valori[colonna]);
  const somma = parti.reduce((parziale, riga) => parziale + quanto(riga.valori[colonna]), 0);
  if (Math.abs(dichiarato - somma) <= MEZZO_CENTESIMO) return;
  yield {
    codice: 'fondi-diversi',
    esito: 'violata',
    celle,
    voce: 'fondi',
    trovato: dichiarato,
    atteso: Math.round(somma * 100) / 100,
    parametri: { misura: nome },
  };
}
