import type { ElencoVisto } from '../app/elenco-visto';
import type { FileControllato, FileNonControllato, PianoVisto, Rapporto } from '../app/rapporto';
import { numeroItaliano } from '../domain/testi/numero-italiano';
import { GENERI_ELENCO } from '../domain/testi/elenchi';
import { plurale } from '../domain/testi/plurale';
import { VOCI, VOCI_QUADRO } from '../domain/voci/voce';
import type { Ambiente } from './ambiente';
import { nomeDelFoglio } from './luoghi';
import { stampaRilievi } from './stampa-rilievi';
import { stampaRiepilogo, stampaVerdetto } from './stampa-riepilogo';
import { creaTavolozza } from './tavolozza';
import { aCapo, pulisci } from './testo-terminale';

/** Il rapporto come lo legge una persona: file per file, poi l'ambito, il quadro e il riepilogo. */
export function stampaRapporto(rapporto: Rapporto, ambiente: Ambiente): string {
  const piano = rapporto.insieme ? pianoComune(rapporto) : null;
  const righe = [
    ...(piano ? stampaPiano(piano, '', ambiente) : []),
    ...rapporto.file.flatMap((file) => stampaFile(file, rapporto.insieme, ambiente)),
    ...stampaAmbito(rapporto, ambiente),
    ...stampaQuadro(rapporto, ambiente),
    ...stampaRiepilogo(rapporto, ambiente),
  ];
  // Ogni parte si stacca dalla precedente: dove lo fanno in due resta una riga vuota sola.
  return `${righe
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

function pianoComune(rapporto: Rapporto): PianoVisto | null {
  const primo = rapporto.file.find((file) => file.esito !== 'illeggibile');
  return primo?.piano ?? null;
}

function stampaFile(
  file: FileControllato | FileNonControllato,
  insieme: boolean,
  ambiente: Ambiente,
): readonly string[] {
  if (file.esito === 'illeggibile' || (insieme && file.rilievi.length === 0)) {
    return stampaVerdetto(file, ambiente);
  }
  const { forte } = creaTavolozza(ambiente.colori);
  const tabelle = plurale(file.tabelle.length, 'tabella riconosciuta', 'tabelle riconosciute');
  return [
    '',
    forte(pulisci(file.nome)),
    ...(insieme ? [] : stampaPiano(file.piano, '  ', ambiente)),
    ...(insieme ? [] : [`  ${tabelle}`, ...stampaElenchi(file.elenchi, ambiente)]),
    '',
    ...stampaRilievi(file.rilievi, ambiente),
    ...stampaVerdetto(file, ambiente),
  ];
}

/** Un elenco per riga: "Elenco di alloggi: Unita!A4:L19, 15 alloggi". I numeri non si sommano: gli stessi alloggi tornano in più elenchi. */
function stampaElenchi(elenchi: readonly ElencoVisto[], { larghezza }: Ambiente): readonly string[] {
  return elenchi.flatMap(({ foglio, intervallo, genere, alloggi }) => {
    const quanti = alloggi === 0 ? 'in bianco' : plurale(alloggi, 'alloggio', 'alloggi');
    const dove = nomeDelFoglio(foglio) + intervallo;
    return aCapo('  ', pulisci(`${GENERI_ELENCO[genere]}: ${dove}, ${quanti}`), larghezza, 4);
  });
}

const PROVENIENZE: Readonly<Record<PianoVisto['enti']['provenienza'], string>> = {
  file: 'dal registro',
  foglio: 'dal foglio Enti',
  dedotto: 'dalle tabelle',
};

function stampaPiano(piano: PianoVisto, rientro: string, ambiente: Ambiente): readonly string[] {
  const { anno, approvato, profilo, ambito, enti } = piano;
  const data =
    approvato === null
      ? 'data non nota'
      : `${approvato.dedotta ? 'non data, si suppone ' : ''}${dataItaliana(approvato.data)}`;
  const parti = [
    ...(ambito === null ? [] : [`Ambito ${ambito}`]),
    anno === null ? 'Anno del piano non trovato' : `Piano ${anno}`,
    `approvazione: ${data}`,
    `soglie: ${profilo.nome}`,
    `${plurale(enti.quanti, 'ente', 'enti')} ${PROVENIENZE[enti.provenienza]}`,
  ];
  const { livello } = creaTavolozza(ambiente.colori);
  return [
    ...aCapo(rientro, pulisci(parti.join(' · ')), ambiente.larghezza),
    ...piano.sostituiti.flatMap((frase) =>
      aCapo(rientro, pulisci(`ATTENZIONE. ${frase}`), ambiente.larghezza).map((riga) => livello('errore', riga)),
    ),
  ];
}

function dataItaliana(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function stampaAmbito(rapporto: Rapporto, ambiente: Ambiente): readonly string[] {
  if (rapporto.ambito.length === 0) return [];
  const { forte } = creaTavolozza(ambiente.colori);
  return ['', forte("Tutto l'ambito"), '', ...stampaRilievi(rapporto.ambito, ambiente)];
}

/** I totali: "disponibili 93: turn-over 49, carenza manutentiva 14, …". */
function stampaQuadro({ quadro }: Rapporto, ambiente: Ambiente): readonly string[] {
  if (!quadro) return [];
  const [complessivo, ...parti] = VOCI_QUADRO.map((voce) => {
    const valore = quadro.totale[voce];
    return `${VOCI[voce].breve} ${valore === null ? '–' : numeroItaliano(valore)}`;
  });
  const anno = quadro.anno === null ? '' : ` ${quadro.anno}`;
  const { forte } = creaTavolozza(ambiente.colori);
  return [
    '',
    forte(`Quadro riepilogativo${anno}: ${plurale(quadro.righe.length, 'ente', 'enti')}`),
    ...aCapo('  ', `${complessivo}: ${parti.join(', ')}`, ambiente.larghezza),
  ];
}
