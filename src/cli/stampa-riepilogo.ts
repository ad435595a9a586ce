import type { Esito } from '../app/esito';
import type { FileControllato, FileNonControllato, Rapporto } from '../app/rapporto';
import type { RilievoScritto } from '../app/rilievo-scritto';
import { conta } from '../domain/rilievi/esito';
import { plurale } from '../domain/testi/plurale';
import type { Ambiente } from './ambiente';
import { contati, ESITI } from './livello';
import type { Livello } from './livello';
import { creaTavolozza } from './tavolozza';
import { aCapo, pulisci } from './testo-terminale';

const TINTE: Readonly<Record<Exclude<Esito, 'conforme'>, Livello>> = {
  'con-avvisi': 'avviso',
  'non-conforme': 'errore',
  illeggibile: 'errore',
};

/** L'esito di un file: `✗ viadana.xlsx – non conforme: 1 errore, 2 avvisi`. */
export function stampaVerdetto(file: FileControllato | FileNonControllato, ambiente: Ambiente): readonly string[] {
  const { segno, parola } = ESITI[file.esito];
  const perche = file.esito === 'illeggibile' ? file.motivo : contati(file.conteggi);
  const righe = aCapo(`${segno} `, pulisci(`${file.nome} – ${parola}: ${perche}`), ambiente.larghezza);
  if (file.esito === 'conforme') return righe;
  const { livello } = creaTavolozza(ambiente.colori);
  const tinta = TINTE[file.esito];
  return righe.map((riga) => livello(tinta, riga));
}

const PLURALI: readonly (readonly [Esito, string, string])[] = [
  ['conforme', 'conforme', 'conformi'],
  ['con-avvisi', 'con avvisi', 'con avvisi'],
  ['non-conforme', 'non conforme', 'non conformi'],
  ['illeggibile', 'illeggibile', 'illeggibili'],
];

/** Quanti file per esito e quanti rilievi in tutto; con un file solo lo dice già il suo verdetto. */
export function stampaRiepilogo(rapporto: Rapporto, ambiente: Ambiente): readonly string[] {
  const { file } = rapporto;
  if (file.length < 2 && !rapporto.insieme) return [];
  const { forte } = creaTavolozza(ambiente.colori);
  const esiti = PLURALI.flatMap(([esito, uno, molti]) => {
    const quanti = file.filter((f) => f.esito === esito).length;
    return quanti === 0 ? [] : [plurale(quanti, uno, molti)];
  });
  const daRivedere = file.filter((f) => f.esito === 'non-conforme' || f.esito === 'illeggibile');
  return [
    '',
    forte(`${plurale(file.length, 'file', 'file')}: ${esiti.join(', ')}`),
    `In tutto: ${contati(conta(tuttiIRilievi(rapporto)))}`,
    ...(file.length > 1 ? daRivedere.flatMap((f) => stampaVerdetto(f, ambiente)) : []),
  ];
}

function tuttiIRilievi({ file, ambito }: Rapporto): readonly RilievoScritto[] {
  return [...file.flatMap((f) => (f.esito === 'illeggibile' ? [] : f.rilievi)), ...ambito];
}
