import { conRespiro } from '../../../app/con-respiro';
import type { Ricevuti } from '../../../app/importa/importazione';
import { FOGLI_RICEVUTI } from '../../../domain/fogli/nomi';
import { disegnaRicevutiAPassi } from '../../../domain/ricevuti/disegna-ricevuti';
import { conExcel } from '../porta';
import { nomiDaUsare } from '../sheets/fogli-nostri';
import { togliFogli } from '../sheets/togli-fogli';
import { disegnaAPezzi } from './disegna-a-pezzi';
import { firmaRicevuti, guardaRicevuti, QUALI, type Coppia, type Quale } from './fogli-ricevuti';
import { scambia } from './scambia';

/**
 * Sostituisce ciò che la cartella conserva dei file ricevuti. I fogli nuovi si scrivono con un nome provvisorio e prendono
 * il posto dei vecchi in una richiesta sola: fin lì, qualunque cosa succeda, vale quello che c'era.
 */
export function scriviRicevuti(ricevuti: Ricevuti): Promise<void> {
  return conExcel(async (context) => {
    const stato = await guardaRicevuti(context);
    for (const avanzo of stato.avanzi) avanzo.delete();
    if (ricevuti.registro.length === 0) {
      for (const foglio of [...stato.spaiati, ...Object.values(stato.attuali ?? {})]) foglio.delete();
      return context.sync();
    }
    const bozze = await conRespiro(disegnaRicevutiAPassi(ricevuti));
    const provvisori = nomiProvvisori(stato.fogli.map(({ name }) => name));
    try {
      const nuovi = aggiungi(context, provvisori);
      for (const quale of QUALI) await disegnaAPezzi(context, nuovi[quale], bozze[quale]);
    } catch (errore) {
      await togliFogli(context, Object.values(provvisori));
      throw errore;
    }
    await scambia(context, stato, provvisori);
  });
}

function aggiungi(context: Excel.RequestContext, nomi: Readonly<Record<Quale, string>>): Coppia {
  const nuovo = (quale: Quale): Excel.Worksheet => {
    const foglio = context.workbook.worksheets.add(nomi[quale]);
    firmaRicevuti(foglio, quale, 'inArrivo');
    return foglio;
  };
  return { righe: nuovo('righe'), registro: nuovo('registro') };
}

/** Nomi liberi anche quando un avanzo non si lascia togliere. */
function nomiProvvisori(presi: readonly string[]): Readonly<Record<Quale, string>> {
  const voluti = QUALI.map((quale) => `${FOGLI_RICEVUTI[quale]} in arrivo`);
  const presenti = presi.map((name) => ({ name, nostro: null }));
  const [righe = '', registro = ''] = nomiDaUsare(voluti, presenti).values();
  return { righe, registro };
}
