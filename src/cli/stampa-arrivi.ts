import type { Avvertenza, Importazione, RigaImportazione } from '../app/importa/importazione';
import { elenco } from '../domain/testi/elenco';
import { plurale } from '../domain/testi/plurale';

/** Che cosa non torna nei file arrivati, al di là dei loro rilievi: una frase per riga. */
export function stampaArrivi({ righe, mancanti }: Importazione): readonly string[] {
  const note = righe.flatMap((riga) => frasiSulFile(riga).map((testo) => `${riga.file.nome} ${testo}`));
  if (mancanti.length === 0) return note;
  const nomi = elenco(mancanti.map(({ nome }) => nome));
  return [...note, `${plurale(mancanti.length, 'ente non ha', 'enti non hanno')} un file: ${nomi}.`];
}

/** Che cosa non torna in un file; il soggetto, il suo nome, lo mette chi le usa. */
export function frasiSulFile({ avvertenze, importabile }: RigaImportazione): readonly string[] {
  return [...ripetuti(avvertenze, importabile), ...avvertenze.map(frase)].filter((testo) => testo !== '');
}

/** Due file con gli stessi trenta enti si dicono una volta, non trenta. */
function ripetuti(avvertenze: readonly Avvertenza[], importabile: boolean): readonly string[] {
  const perAltri = new Map<string, string[]>();
  for (const una of avvertenze) {
    if (una.tipo !== 'enteRipetuto') continue;
    const altri = elenco(una.altri);
    const enti = perAltri.get(altri);
    if (enti) enti.push(una.ente.nome);
    else perAltri.set(altri, [una.ente.nome]);
  }
  const esito = importabile
    ? 'vale questo file.'
    : 'non si consolida, se in ambito.json una delle «scelte» non dice che vale.';
  return [...perAltri].map(([altri, enti]) => `dà i dati di ${elenco(enti)}, che stanno anche in ${altri}: ${esito}`);
}

function frase(una: Avvertenza): string {
  switch (una.tipo) {
    case 'enteRipetuto':
      return '';
    case 'stessoFile':
      return `è identico a ${una.altro}: si prende una volta sola.`;
    case 'altroAnno':
      return `è del piano ${una.anno}, non del ${una.atteso}: non si consolida. Chiedete il file giusto.`;
    case 'altroAmbito':
      return `ha dati di enti di un altro ambito: ${elenco(una.enti)}.`;
    case 'enteSconosciuto':
      return "non dice di quale ente dell'ambito è.";
    case 'inBianco':
      return 'è il modello del capofila ancora in bianco: non ha dati e non si consolida.';
    case 'sostituisce':
      return `prende il posto di ${una.file} per ${una.ente.nome}.`;
  }
}
