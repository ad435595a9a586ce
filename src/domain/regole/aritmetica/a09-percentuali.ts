import type { Contesto } from '../../contesto';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import { comeNumero, quanto } from '../../valori/valore';
import { mezzaUltimaCifra } from '../decimali';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { patrimonio } from './equazioni-patrimonio';
import type { Patrimonio } from './equazioni-patrimonio';
import { percentualiDiColonna } from './percentuali-di-colonna';
import { nomeSoggetto, voceDellUso } from './soggetto-patrimonio';

/** Le percentuali stampate sono il rapporto fra i numeri, a meno di mezza unità dell'ultima cifra stampata. */
export const a09: Regola = {
  id: 'A09',
  famiglia: 'A',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto: Contesto) {
    const dati = patrimonio(contesto);
    for (const dato of dati.dati) if (dato.forma === 'percentuale') yield* verificaDato(dato, dati);
    yield* percentualiDiColonna(contesto);
  },
};

function* verificaDato(dato: DatoPatrimonio, dati: Patrimonio): Iterable<Segnalazione> {
  const stampata = comeNumero(dato.valore);
  const numeratore = unico(dati.cerca(dato.soggetto, dato.proprietario, dato.uso));
  if (stampata === null || numeratore === null) return;
  const cifre = dato.decimali;
  const rapporti = basi(dato, dati).flatMap(({ base, numero }) =>
    numero > 0 ? [{ base, rapporto: (quanto(numeratore.valore) / numero) * 100, numero }] : [],
  );
  if (rapporti.length === 0) {
    // Il TOTALE di soli comuni o di sola ALER è il 100 % di sé stesso.
    if (stampata === 100) return;
    yield {
      codice: 'manca-base',
      esito: 'nonVerificabile',
      celle: [dato.cella, numeratore.cella],
      voce: voceDellUso(dato),
      trovato: stampata,
      parametri: { soggetto: nomeSoggetto(dato) },
    };
    return;
  }
  const margine = mezzaUltimaCifra(cifre);
  if (rapporti.some(({ rapporto }) => Math.abs(rapporto - stampata) <= margine)) return;
  // Senza sapere rispetto a che cosa, si propone il rapporto più vicino a quello stampato.
  const vicino = rapporti.reduce((a, b) => (Math.abs(b.rapporto - stampata) < Math.abs(a.rapporto - stampata) ? b : a));
  yield {
    codice: 'percentuale-diversa',
    esito: 'violata',
    celle: [dato.cella, numeratore.cella, ...(vicino.base ? [vicino.base.cella] : [])],
    voce: voceDellUso(dato),
    trovato: stampata,
    atteso: Number(vicino.rapporto.toFixed(Math.max(cifre, 1))),
    parametri: { soggetto: nomeSoggetto(dato), parte: quanto(numeratore.valore), base: vicino.numero },
  };
}

/** I numeri rispetto a cui una quota di patrimonio si può calcolare. */
function basi(
  { soggetto, proprietario, uso }: DatoPatrimonio,
  { cerca }: Patrimonio,
): readonly { base: DatoPatrimonio | null; numero: number }[] {
  const ambito = { tipo: 'ambito', nome: null } as const;
  const scritte = [
    ...(soggetto.tipo === 'ambito' ? [] : cerca(ambito, proprietario, uso)),
    ...(proprietario === 'tutti' ? [] : cerca(soggetto, 'tutti', uso)),
    ...(uso === 'totale' ? [] : cerca(soggetto, proprietario, 'totale')),
    ...(soggetto.tipo === 'ambito' && proprietario === 'tutti' ? [] : cerca(ambito, 'tutti', 'totale')),
  ].flatMap((base) => {
    const numero = comeNumero(base.valore);
    return numero === null ? [] : [{ base, numero }];
  });
  const comuni = comeNumero(unico(cerca(soggetto, 'comuni', uso))?.valore);
  const aler = comeNumero(unico(cerca(soggetto, 'aler', uso))?.valore);
  return comuni === null || aler === null ? scritte : [...scritte, { base: null, numero: comuni + aler }];
}

function unico(dati: readonly DatoPatrimonio[]): DatoPatrimonio | null {
  return dati.find(({ valore }) => valore.tipo === 'numero') ?? null;
}
