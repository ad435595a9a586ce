import { abbinaAnni } from '../../confronto/abbina-anni';
import { precedenteDelPiano } from '../../confronto/dichiarati';
import type { Contesto } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { comeNumero } from '../../valori/valore';
import { cellaDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { patrimonioDallElenco } from './patrimonio-dall-elenco';

/**
 * Le assegnate dell'anno prima non superano il complessivo del piano di quell'anno, né le U.I. SAP dell'ente.
 * Dopo il piano può liberarsi qualche alloggio: quanti ammetterne si sceglie. Oltre il patrimonio, nessuno; se l'ente non lo
 * dichiara si conta nel suo elenco.
 */
export const a10: Regola = {
  id: 'A10',
  famiglia: 'A',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. g', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: ['assegnate'],
  giustificabile: true,
  *verifica(contesto) {
    const { fatti, registro, unita } = contesto;
    const { tolleranza } = contesto.impostazioni;
    if (!fatti.voci.has('assegnate')) return;
    const precedente = precedenteDelPiano(contesto);
    const prima = precedente ? abbinaAnni(precedente, registro).prima : null;
    if (!prima && !fatti.voci.has('consistenzaSap') && unita.conti.size === 0) return;
    for (const ente of registro.enti) {
      const dato = fatti.dato(ente.id, 'assegnate');
      const assegnate = comeNumero(dato?.valore);
      if (!dato || assegnate === null || assegnate === 0) continue;
      const comune = { esito: 'violata', ente: ente.nome, voce: 'assegnate', trovato: assegnate } as const;
      const delPiano = prima?.get(ente.id)?.valori.complessivo;
      if (typeof delPiano === 'number' && assegnate > delPiano + tolleranza) {
        yield { ...comune, codice: 'oltre-piano', celle: [cellaDi(dato)], atteso: delPiano, tolleranza };
      }
      const patrimonio = fatti.dato(ente.id, 'consistenzaSap');
      const alloggi = comeNumero(patrimonio?.valore);
      if (patrimonio && alloggi !== null && assegnate > alloggi) {
        yield { ...comune, codice: 'oltre-patrimonio', celle: [cellaDi(dato), cellaDi(patrimonio)], atteso: alloggi };
      }
      const contato = alloggi === null && !haPatrimonio(contesto, ente) ? patrimonioDallElenco(contesto, ente) : null;
      if (contato && assegnate > contato.alloggi) {
        const celle = [cellaDi(dato), ...contato.celle];
        yield { ...comune, codice: 'oltre-elenco', celle, atteso: contato.alloggi };
      }
    }
  },
};

function haPatrimonio({ fatti }: Contesto, ente: Ente): boolean {
  return comeNumero(fatti.dato(ente.id, 'consistenza')?.valore) !== null;
}
