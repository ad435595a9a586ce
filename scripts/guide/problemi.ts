import { readFileSync } from 'node:fs';
import { INATTESO, SIMILI, SPIEGAZIONI } from '../../src/adapters/excel/guasto-excel';
import { MOTIVI } from '../../src/cli/motivo-di-sistema';
import { guastoDa } from '../../src/ui/stato/guasto';
import { CORNICE } from '../../src/ui/testi/cornice';
import { CHE_FARE_DAL_TERMINALE } from './che-fare-dal-terminale';
import { FILE_CHE_NON_SI_LEGGONO } from './file-che-non-si-leggono';
import { frasiDate, type Frasi } from './messaggi-nel-codice';

/** I messaggi di chi non è riuscito a finire, come sono nel codice del comando. */
export const DAL_TERMINALE: readonly string[] = unici(
  frasiDate('src/cli', ['NonRiuscito']).map(([frase = '']) => frase),
);

/** La pagina dei problemi, rifatta dalle tabelle dei messaggi e dal codice che li dà; a metterla in bella pensa Prettier. */
export function problemi(): string {
  const parti = [
    INIZIO,
    sezione('Il pannello non si apre', ['Si legge', 'Che cosa fare'], avvisiDellaPagina()),
    'Se il pannello resta bianco, o l’add-in non compare, la pagina per chi gestisce i computer è [Installare](installare.md#se-qualcosa-non-va).',
    sezione('Excel risponde con un errore', ['Si legge', 'Che cosa fare', 'Nei dettagli'], diExcel()),
    sezione('Il pannello si ferma', ['Si legge', 'Che cosa fare'], delPannello()),
    sezione('Un file non si legge', ['Si legge', 'Perché', 'Che cosa fare'], FILE_CHE_NON_SI_LEGGONO),
    sezione('Dal terminale: il lavoro non riesce', ['Si legge', 'Perché', 'Che cosa fare'], dalTerminale()),
    'Al posto dei puntini c’è un nome, un numero o il motivo che il sistema dà:',
    tabella(
      ['Il sistema dice', 'Si legge'],
      raggruppa([...MOTIVI].map(([codice, testo]) => [testo, codice])).map(([testo, codici]) => [codici, testo]),
    ),
    '## Dal terminale: il comando è scritto male\n\nIl comando dice che cosa non ha capito e non fa niente. Riscrivetelo: `npx quadro-sap --aiuto` mostra come.',
    unici(frasiDate('src/cli', ['UsoErrato']).map(([frase = '']) => frase))
      .map((frase) => `- ${frase}`)
      .join('\n'),
  ];
  return `${parti.join('\n\n')}\n`;
}

const INIZIO = `# Problemi

Ogni messaggio, perché compare e che cosa fare. La pagina si rifà con \`npm run problemi\` dalle stesse tabelle che il programma
usa: i messaggi sono quelli che si leggono sullo schermo.`;

function avvisiDellaPagina(): readonly Frasi[] {
  const pagina = readFileSync('src/taskpane/taskpane.ejs', 'utf8');
  const avvisi = [...pagina.matchAll(/<div id="[\w-]+" class="avviso"[^>]*>([\s\S]*?)<\/div>/g)];
  return avvisi.map(([, dentro = '']) => {
    const [, titolo = ''] = /<h1>([^<]+)<\/h1>/.exec(dentro) ?? [];
    const frasi = [...dentro.matchAll(/<p>(?!<)([\s\S]*?)<\/p>/g)].map(([, testo = '']) =>
      testo.replace(/<[^>]+>/g, ''),
    );
    return [titolo, frasi.join(' ').replace('questo indirizzo:', 'l’indirizzo che si legge sotto.')];
  });
}

function diExcel(): readonly Frasi[] {
  const perCodice = [...Object.entries(SPIEGAZIONI), ...Object.entries(SIMILI), ['altro', INATTESO] as const];
  const righe = perCodice.map(([codice, { causa, rimedio }]) => [`${causa}\n${rimedio}`, codice] as const);
  return raggruppa(righe).map(([frasi, codici]) => {
    const [causa = '', rimedio = ''] = frasi.split('\n');
    return [causa, rimedio, codici];
  });
}

function delPannello(): readonly Frasi[] {
  const visti = frasiDate('src/adapters/excel', ['GuastoExcel.perche']).filter(([, causa]) => causa !== '…');
  const aMeta = frasiDate('src/adapters/excel', ['GuastoExcel.aMeta']);
  const parte = Object.assign(new Error('parte'), { name: 'ChunkLoadError' });
  return [
    ...[...visti, ...aMeta].map(([, causa = '', rimedio = '']) => [causa, rimedio]),
    ...[guastoDa(parte), guastoDa(null), CORNICE.difetto].map(({ causa, rimedio }) => [causa, rimedio]),
  ];
}

function dalTerminale(): readonly Frasi[] {
  return DAL_TERMINALE.map((frase) => {
    const voce = CHE_FARE_DAL_TERMINALE[frase];
    if (!voce) throw new Error(`In che-fare-dal-terminale.ts manca che cosa fare per: ${frase}`);
    return [frase, voce.perche, voce.cheFare];
  });
}

function sezione(titolo: string, testata: Frasi, righe: readonly Frasi[]): string {
  return `## ${titolo}\n\n${tabella(testata, righe)}`;
}

function tabella(testata: Frasi, righe: readonly Frasi[]): string {
  return [testata, testata.map(() => '---'), ...righe].map((riga) => `| ${riga.map(inCella).join(' | ')} |`).join('\n');
}

/** Ciò che in Markdown vorrebbe dire altro. */
const inCella = (testo: string): string => testo.replace(/[|*_~<]/g, (segno) => `\\${segno}`);

/** Le stesse parole una volta sola, coi loro codici. */
function raggruppa(righe: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const codici = new Map<string, string[]>();
  for (const [frase, codice] of righe) codici.set(frase, [...(codici.get(frase) ?? []), codice]);
  return [...codici].map(([frase, suoi]) => [frase, suoi.join(', ')]);
}

function unici(frasi: readonly string[]): readonly string[] {
  return [...new Set(frasi)];
}
