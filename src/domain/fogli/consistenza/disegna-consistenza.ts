import type { Contesto } from '../../contesto';
import type { Blocco } from '../blocchi';
import type { Posti } from './celle-consistenza';
import { patrimonioDelPiano } from './patrimonio-del-piano';
import { disegnaGraficoEnti, disegnaPerEnte } from './per-ente';
import { disegnaPerProprietario } from './per-proprietario';
import { colonneDeiLuoghi, disegnaPerSubAmbito, luoghiDi } from './per-sub-ambito';
import { disegnaPerUso, righeDegliUsi } from './per-uso';

interface Sezione {
  readonly quale: keyof Posti | null;
  readonly disegna: (posti: Posti) => Blocco;
}

const OVUNQUE: Posti = { enti: 0, luoghi: 0, usi: 0, proprietari: 0 };

/** La consistenza del patrimonio da impilare: per ente, per sub-ambito e uso, per proprietario; vuota se nessuno la dà. */
export function disegnaConsistenza(
  contesto: Contesto,
  righeDati: number,
): { readonly blocchi: readonly ((inizio: number) => Blocco)[]; readonly colonne: number } {
  const piano = patrimonioDelPiano(contesto);
  const grafico = disegnaGraficoEnti(piano);
  const sezioni: Sezione[] = [];
  if (piano.enti.length > 0)
    sezioni.push({ quale: 'enti', disegna: (posti) => disegnaPerEnte(piano, righeDati, posti) });
  if (grafico) sezioni.push({ quale: null, disegna: grafico });
  if (luoghiDi(piano).length > 0)
    sezioni.push({ quale: 'luoghi', disegna: (posti) => disegnaPerSubAmbito(piano, posti) });
  if (righeDegliUsi(piano).length > 0) sezioni.push({ quale: 'usi', disegna: (posti) => disegnaPerUso(piano, posti) });
  if (piano.proprietari.length > 0)
    sezioni.push({ quale: 'proprietari', disegna: (posti) => disegnaPerProprietario(piano, posti) });
  // Quanto è alta una tabella non dipende da dove sta: si misurano tutte, poi ognuna sa dove cominciano le altre.
  const altezze = sezioni.map(({ disegna }) => disegna(OVUNQUE).righe.length);
  return {
    blocchi: sezioni.map(
      ({ disegna }, i) =>
        (inizio) =>
          disegna(postiAttorno(sezioni, altezze, i, inizio)),
    ),
    colonne: luoghiDi(piano).length > 0 ? colonneDeiLuoghi(piano) : 0,
  };
}

/** Dove comincia ogni tabella, se quella di posto `i` comincia lì: una riga vuota separa l'una dall'altra. */
function postiAttorno(sezioni: readonly Sezione[], altezze: readonly number[], i: number, inizio: number): Posti {
  const fino = (quante: number): number => altezze.slice(0, quante).reduce((somma, alta) => somma + alta + 1, 0);
  const posti = { ...OVUNQUE };
  sezioni.forEach(({ quale }, j) => {
    if (quale !== null) posti[quale] = inizio + fino(j) - fino(i);
  });
  return posti;
}
