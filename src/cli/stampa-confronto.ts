import type { Confronto, EnteConfrontato, VoceConfrontata } from '../domain/confronto/confronta';
import { anniConfrontati, descriviPassaggio } from '../domain/testi/confronto';
import { numeroItaliano } from '../domain/testi/numero-italiano';
import { VOCI } from '../domain/voci/voce';
import type { Ambiente } from './ambiente';
import { creaTavolozza } from './tavolozza';
import { aCapo, pulisci } from './testo-terminale';

/** Il confronto come lo legge una persona: le somme dell'ambito, poi solo gli enti in cui qualcosa cambia. */
export function stampaConfronto(confronto: Confronto, ambiente: Ambiente): string {
  const { forte } = creaTavolozza(ambiente.colori);
  const { prima, dopo } = anniConfrontati(confronto);
  const cambiati = confronto.righe.filter(isCambiato);
  return [
    forte(`${prima} e ${dopo}: tutto l'ambito`),
    ...confronto.totali.flatMap((totale) => aCapo('  ', frase(totale), ambiente.larghezza)),
    '',
    forte(cambiati.length === 0 ? 'Nessun ente è cambiato.' : `Enti cambiati: ${cambiati.length}`),
    ...cambiati.flatMap((riga) => aCapo('  ', pulisci(fraseEnte(riga)), ambiente.larghezza)),
    '',
  ].join('\n');
}

function isCambiato({ passaggi, voci }: EnteConfrontato): boolean {
  return passaggi.length > 0 || voci.some(({ prima, dopo }) => prima !== dopo);
}

function fraseEnte({ ente, passaggi, voci }: EnteConfrontato): string {
  const diverse = voci.filter(({ prima, dopo }) => prima !== dopo).map(frase);
  return `${ente.nome}: ${[...passaggi.map(descriviPassaggio), ...diverse].join('; ')}`;
}

function frase({ voce, prima, dopo, differenza }: VoceConfrontata): string {
  const scarto =
    differenza === null || differenza === 0 ? '' : ` (${differenza > 0 ? '+' : ''}${numeroItaliano(differenza)})`;
  return `${VOCI[voce].breve} ${scritto(prima)} → ${scritto(dopo)}${scarto}`;
}

function scritto(valore: number | 'n.r.' | null): string {
  if (valore === null) return '–';
  return typeof valore === 'number' ? numeroItaliano(valore) : valore;
}
