import { isFoglioDiRicevuti } from '../ricevuti/colonne';
import { diSeguito } from '../passi';
import type { Passi } from '../passi';
import type { Area, WorkbookSnapshot } from '../snapshot';
import { leggiAnagrafiche } from './anagrafica';
import { annoDellaTabella } from './anno';
import { leggiGirata } from './girata';
import { Lettore } from './lettore';
import { leggiPatrimonioInColonna } from './patrimonio-in-colonna';
import { provaTestata } from './prova-testata';
import { leggiScheda } from './scheda';
import { segnalaSenzaTestata } from './senza-testata';
import { senzaTabelleDerivate } from './tabelle-derivate';
import type { Anagrafica, Riconosciuto, Tabella, TestoLibero } from './tabella';
import { dividiTesti } from './testi';
import { segnalaTitoliOrfani } from './titoli-orfani';

/** Cerca dall'alto in basso, riga per riga, ciò che può cominciare da ogni indizio. */
function leggiFoglio(lettore: Lettore): void {
  for (const { riga, celle } of lettore.raccolta.righe) {
    lettore.copriElenchi(riga);
    const conEnte = celle.some(({ classe }) => classe.ente);
    for (const indizio of celle) {
      if (lettore.copertura.coperta(riga, indizio.colonna)) continue;
      const { detta, soggetto } = indizio.classe;
      if (soggetto) leggiPatrimonioInColonna(lettore, indizio);
      else if (detta?.voce && !conEnte && !leggiGirata(lettore, indizio)) leggiScheda(lettore, indizio);
    }
    provaTestata(lettore, riga);
  }
  lettore.copriElenchi(Infinity);
  segnalaSenzaTestata(lettore);
}

function areaDi({ campi }: Anagrafica): Area {
  const righe = campi.flatMap(({ etichetta, posizione }) => [etichetta.riga, posizione.riga]);
  const colonne = campi.flatMap(({ etichetta, posizione }) => [etichetta.colonna, posizione.colonna]);
  const riga = Math.min(...righe);
  const colonna = Math.min(...colonne);
  return { riga, colonna, righe: Math.max(...righe) - riga + 1, colonne: Math.max(...colonne) - colonna + 1 };
}

function perPosizione(a: Tabella, b: Tabella): number {
  return a.area.riga - b.area.riga || a.area.colonna - b.area.colonna;
}

function completa(lettore: Lettore): { tabelle: readonly Tabella[]; liberi: readonly TestoLibero[] } {
  const tabelle = lettore.tabelle.toSorted(perPosizione);
  const ostacoli = [...lettore.illeggibili.map(({ area }) => area), ...lettore.anagrafiche.map(areaDi)];
  const { perTabella, liberi } = dividiTesti(lettore.raccolta.isolati, tabelle, ostacoli);
  segnalaTitoliOrfani(lettore, [...perTabella.flat(), ...liberi]);
  const complete = tabelle.map((tabella, i) => {
    const conTesti = { ...tabella, testi: perTabella[i] ?? [] };
    return { ...conTesti, anno: annoDellaTabella(conTesti) };
  });
  return { tabelle: complete, liberi };
}

/**
 * Trova le tabelle del piano in una cartella dalle loro intestazioni, dovunque stiano, anche nei fogli nascosti.
 * Ciò che sembra una tabella del modello e non si può leggere è un `Illeggibile`; il resto si ignora.
 * Non lancia errori, qualunque cosa ci sia nelle celle; il tempo cresce con il numero di celle.
 *
 * @param file indice della cartella fra quelle controllate insieme.
 */
export function riconosci(cartella: WorkbookSnapshot, file: number): Riconosciuto {
  return diSeguito(riconosciAPassi(cartella, file));
}

/** Come `riconosci`, un foglio per passo. */
export function* riconosciAPassi(cartella: WorkbookSnapshot, file: number): Passi<Riconosciuto> {
  const lettori: Lettore[] = [];
  for (const foglio of cartella.fogli) {
    if (isFoglioDiRicevuti(foglio)) continue;
    lettori.push(new Lettore(senzaTabelleDerivate(foglio), file));
    yield;
  }
  for (const lettore of lettori) leggiAnagrafiche(lettore);
  const conAnagrafica = lettori.some(({ anagrafiche }) => anagrafiche.length > 0);
  const letti: (ReturnType<typeof completa> & { readonly foglio: string })[] = [];
  for (const lettore of lettori) {
    lettore.conAnagrafica = conAnagrafica;
    leggiFoglio(lettore);
    letti.push({ foglio: lettore.foglio.nome, ...completa(lettore) });
    yield;
  }
  return {
    tabelle: letti.flatMap(({ tabelle }) => tabelle),
    illeggibili: lettori.flatMap(({ illeggibili }) => illeggibili),
    anagrafiche: lettori.flatMap(({ anagrafiche }) => anagrafiche),
    elenchi: lettori.flatMap(({ elenchi }) => elenchi),
    testi: letti.flatMap(({ foglio, liberi }) => liberi.map((testo) => ({ ...testo, foglio }))),
  };
}
