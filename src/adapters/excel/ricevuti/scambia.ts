import { FOGLI_RICEVUTI } from '../../../domain/fogli/nomi';
import { TABELLA_REGISTRO } from '../../../domain/ricevuti/colonne';
import { nomiDaUsare } from '../sheets/fogli-nostri';
import { togliFogli } from '../sheets/togli-fogli';
import {
  firmaRicevuti,
  guardaRicevuti,
  QUALI,
  stadioDi,
  type Coppia,
  type Quale,
  type StatoRicevuti,
} from './fogli-ricevuti';

type Nomi = Readonly<Record<Quale, string>>;

/**
 * I fogli nuovi, completi, prendono il posto dei vecchi: una richiesta. Se si ferma prima di togliere un vecchio, valgono i
 * vecchi e i nuovi si tolgono; se si ferma dopo, valgono già i nuovi e si finisce.
 */
export async function scambia(context: Excel.RequestContext, prima: StatoRicevuti, provvisori: Nomi): Promise<void> {
  const nomi = nomiDefinitivi(prima);
  const { worksheets } = context.workbook;
  const nuovi: Coppia = {
    righe: worksheets.getItem(provvisori.righe),
    registro: worksheets.getItem(provvisori.registro),
  };
  for (const foglio of prima.spaiati) foglio.delete();
  for (const quale of QUALI) firmaRicevuti(nuovi[quale], quale, 'pronto');
  // Il registro per primo: appena manca, valgono i fogli pronti.
  sostituisci(nuovi, prima.attuali ? [prima.attuali.registro, prima.attuali.righe] : [], nomi);
  comePrima(nuovi, prima);
  // Per ultimo: fin qui il nome era della tabella che se n'è andata. Se un'altra si chiama così, i fogli valgono lo stesso.
  nuovi.registro.tables.getItemAt(0).name = TABELLA_REGISTRO;
  try {
    await context.sync();
  } catch (errore) {
    await finisciOTogli(context, prima, nomi, errore);
  }
}

function sostituisci(nuovi: Coppia, vecchi: readonly Excel.Worksheet[], nomi: Nomi): void {
  for (const vecchio of vecchi) {
    // Uno molto nascosto Excel non lo elimina.
    if (vecchio.visibility === 'VeryHidden') vecchio.visibility = 'Hidden';
    vecchio.delete();
  }
  for (const quale of QUALI) nuovi[quale].name = nomi[quale];
  for (const quale of QUALI) firmaRicevuti(nuovi[quale], quale, 'valido');
}

/** I fogli nuovi stanno dov'erano i vecchi, nascosti se erano nascosti, davanti se uno era davanti. */
function comePrima(nuovi: Coppia, { fogli, attuali, avanzi, spaiati, attivo }: StatoRicevuti): void {
  if (!attuali) return;
  const restano = fogli.filter((foglio) => !avanzi.includes(foglio) && !spaiati.includes(foglio));
  const posti = QUALI.map((quale) => ({ quale, posto: restano.indexOf(attuali[quale]) }));
  for (const { quale, posto } of posti.sort((a, b) => a.posto - b.posto)) {
    nuovi[quale].position = posto;
    if (attuali[quale].visibility !== 'Visible') nuovi[quale].visibility = attuali[quale].visibility;
    if (attuali[quale].id === attivo) nuovi[quale].activate();
  }
}

/** Dopo uno scambio interrotto: se valgono già i nuovi si finisce, altrimenti si tolgono e si dice perché. */
async function finisciOTogli(
  context: Excel.RequestContext,
  prima: StatoRicevuti,
  nomi: Nomi,
  errore: unknown,
): Promise<void> {
  const { attuali, spaiati, avanzi } = await guardaRicevuti(context).catch(() => {
    throw errore;
  });
  if (!attuali || attuali.registro.id === prima.attuali?.registro.id) {
    await togliFogli(
      context,
      avanzi.map(({ name }) => name),
    );
    throw errore;
  }
  sostituisci(attuali, spaiati, nomi);
  await context.sync().catch(() => {
    throw errore;
  });
}

/** I nomi che i fogli hanno già, anche se l'utente li ha cambiati; altrimenti i soliti, se sono liberi. */
function nomiDefinitivi({ fogli, attuali, spaiati, avanzi }: StatoRicevuti): Nomi {
  const vanno = new Set([...Object.values(attuali ?? {}), ...spaiati, ...avanzi]);
  const restano = fogli.filter((foglio) => !vanno.has(foglio)).map(({ name }) => ({ name, nostro: null }));
  const nome = (quale: Quale): string => {
    const foglio = attuali?.[quale];
    return foglio && stadioDi(foglio, quale) === 'valido' ? foglio.name : FOGLI_RICEVUTI[quale];
  };
  const voluti = QUALI.map(nome);
  const liberi = nomiDaUsare(voluti, restano);
  const [righe = '', registro = ''] = voluti.map((voluto) => liberi.get(voluto) ?? voluto);
  return { righe, registro };
}
