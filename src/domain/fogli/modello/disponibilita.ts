import { COMPONENTI, VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import type { SheetDraft } from '../draft';
import { numeroNoto } from './richiesta';
import type { RichiestaModello } from './richiesta';
import { cellaCalcolata, cellaConteggio, cellaSomma, foglioScheda, indirizzoValore } from './scheda';
import type { RigaScheda } from './scheda';

export const FOGLIO_DISPONIBILITA = 'Disponibilita';

/** Anni su cui si fa la media del turn-over. */
const ANNI_MEDIA = 3;

// Le note non ripetono le parole delle voci: accanto ai valori parrebbero altre etichette.
const NOTE: Readonly<Partial<Record<VoceKey, string>>> = {
  libere: 'Vuote alla data di compilazione. Comunicato regionale 45/2019, lett. e.',
  turnOver: 'La prima riga più la media. R.R. 4/2017, art. 4, c. 3, lett. b.',
  carenza: 'Ogni alloggio si descrive nel foglio apposito. R.R. 4/2017, art. 4, c. 3, lett. b e art. 10.',
  ristrutturazione: 'Solo piani e programmi già formalizzati. Comunicato regionale 45/2019, lett. c.',
  nuovaEdificazione: 'Solo piani e programmi già formalizzati. Comunicato regionale 45/2019, lett. d.',
  nuova:
    'Si calcola dalle due voci precedenti; se non si conoscono, si scrive il numero qui. R.R. 4/2017, art. 4, c. 3, lett. b.',
  privati:
    'Convenzioni di almeno otto anni, descritte nel foglio apposito. R.R. 4/2017, art. 4, c. 3, lett. b; L.R. 16/2016, art. 23, c. 2.',
};

/** Righe prima della media: le libere, poi gli anni. */
const INDICE_MEDIA = 1 + ANNI_MEDIA;
const DOPO_LA_MEDIA = [
  'turnOver',
  'carenza',
  'ristrutturazione',
  'nuovaEdificazione',
  'nuova',
  'privati',
] as const satisfies readonly VoceKey[];
const INDICE_COMPLESSIVO = INDICE_MEDIA + 1 + DOPO_LA_MEDIA.length;

/** Ristrutturazione e nuova edificazione, che il modello chiede separate. */
const PARTI_DI_NUOVA = (['ristrutturazione', 'nuovaEdificazione'] as const)
  .map((voce) => indirizzoValore(INDICE_MEDIA + 1 + DOPO_LA_MEDIA.indexOf(voce)))
  .join(':');

/** Dove sta il complessivo, con il foglio: la base delle quote. */
export const CELLA_COMPLESSIVO = `${FOGLIO_DISPONIBILITA}!${indirizzoValore(INDICE_COMPLESSIVO)}`;

/** Foglio Disponibilita: le quattro parti del complessivo con il loro dettaglio. */
export function disponibilita(richiesta: RichiestaModello): SheetDraft {
  const { anno } = richiesta;
  const dato = (voce: VoceKey): RigaScheda => ({
    etichetta: VOCI[voce].intestazione,
    valore:
      voce === 'nuova'
        ? cellaSomma(PARTI_DI_NUOVA, numeroNoto(richiesta, voce))
        : cellaConteggio(numeroNoto(richiesta, voce)),
    nota: NOTE[voce] ?? '',
  });
  const anni = Array.from({ length: ANNI_MEDIA }, (_, indice) => anno - ANNI_MEDIA + indice);
  const righe: readonly RigaScheda[] = [
    dato('libere'),
    ...anni.map((turnOver) => ({
      etichetta: `${VOCI.turnOverAnnuo.intestazione} ${turnOver}`,
      valore: cellaConteggio(null),
      nota: 'Rilasci dal 1° gennaio al 31 dicembre.',
    })),
    {
      etichetta: VOCI.turnOverMedio.intestazione,
      valore: cellaCalcolata(formulaMedia(), null),
      nota: 'Si calcola quando i tre anni ci sono tutti, arrotondata.',
    },
    ...DOPO_LA_MEDIA.map(dato),
    {
      etichetta: VOCI.complessivo.intestazione,
      valore: cellaCalcolata(formulaComplessivo(), complessivoNoto(richiesta)),
      nota: 'Si calcola dalle quattro righe che la compongono. R.R. 4/2017, art. 4, c. 3, lett. b.',
    },
  ];
  return foglioScheda(richiesta, {
    nome: FOGLIO_DISPONIBILITA,
    titolo: `U.I. disponibili nell'anno ${anno}`,
    intestazioni: ['Dato', 'Valore', 'Norma e chiarimenti'],
    larghezze: [48, 13, 59],
    righe,
  });
}

function formulaMedia(): string {
  const anni = `${indirizzoValore(1)}:${indirizzoValore(ANNI_MEDIA)}`;
  // Con un anno solo o due non è la media triennale: meglio niente che una cifra che sembra giusta.
  return `IF(COUNT(${anni})<${ANNI_MEDIA},"",ROUND(AVERAGE(${anni}),0))`;
}

function formulaComplessivo(): string {
  const parti = COMPONENTI.map((voce) => indirizzoValore(INDICE_MEDIA + 1 + DOPO_LA_MEDIA.indexOf(voce))).join(',');
  return `IF(COUNT(${parti})=0,"",SUM(${parti}))`;
}

/** Il risultato della formula del complessivo: la somma delle parti note, null se nessuna lo è. */
export function complessivoNoto(richiesta: RichiestaModello): number | null {
  const parti = COMPONENTI.map((voce) => numeroNoto(richiesta, voce)).filter((parte) => parte !== null);
  return parti.length === 0 ? null : parti.reduce((somma, parte) => somma + parte, 0);
}
