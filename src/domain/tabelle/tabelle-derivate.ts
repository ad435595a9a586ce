import type { SheetSnapshot } from '../snapshot';

/** La prima intestazione delle tabelle che scriviamo ricavandole da altre: ripetono, o riassumono, cifre di altri fogli. */
export const INTESTAZIONI_DERIVATE = {
  grafico: 'Nel grafico',
  classi: 'Classe demografica',
  fondi: 'Misura, con le somme',
  riservate: 'Ente, con le unità riservate',
  alerPerComune: 'Comune in cui ALER ha gli alloggi',
  patrimonioEnti: 'Ente, con la quota di patrimonio',
  patrimonioLuoghi: 'Sub-ambito, con la quota di patrimonio',
  patrimonioUsi: 'Sub-ambito e proprietario, uso per uso',
  patrimonioProprietari: 'Proprietario, con la quota di patrimonio',
} as const;

const DERIVATE: ReadonlySet<unknown> = new Set(Object.values(INTESTAZIONI_DERIVATE));

/**
 * Il foglio senza le nostre tabelle derivate. Chi rilegge la cartella dell'ambito vi troverebbe gli stessi dati una seconda
 * volta, con solo alcuni enti, o somme prese per enti.
 */
export function senzaTabelleDerivate(foglio: SheetSnapshot): SheetSnapshot {
  const { valori } = foglio;
  if (!valori.some(([primo]) => DERIVATE.has(primo))) return foglio;
  let dentro = false;
  return {
    ...foglio,
    valori: valori.map((riga) => {
      const [primo = null] = riga;
      if (DERIVATE.has(primo)) dentro = true;
      const fuori = !dentro;
      // Il totale chiude la tabella, ed è ancora suo.
      if (primo === 'TOTALE' || primo === null || primo === '') dentro = false;
      return fuori ? riga : [];
    }),
  };
}
