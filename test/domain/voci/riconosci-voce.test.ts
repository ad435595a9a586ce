import { riconosciVoce } from '../../../src/domain/voci/riconosci-voce';
import { VOCI } from '../../../src/domain/voci/voce';
import type { VoceKey } from '../../../src/domain/voci/voce';

// "Totale generale" da solo può essere anche la riga di un totale: lo chiariscono le colonne accanto.
const INTESTAZIONI = Object.values(VOCI).filter(({ key }) => key !== 'popolazione');

describe('le intestazioni stampate', () => {
  it.each(INTESTAZIONI.map(({ intestazione, key }) => [intestazione, key] as const))('%s → %s', (testo, voce) => {
    expect(riconosciVoce(testo)?.voce).toBe(voce);
  });

  it.each<[string, VoceKey]>([
    ['Numero U.I. in carenza manutentiva assegnabili nello stato di fatto', 'carenza'],
    ['Numero U.I. disponibili per nuova edificazione, ristrutturazione, recupero, riqualificazione', 'nuova'],
    ['Numero U.I. libere e che si libereranno per effetto del turn-over', 'turnOver'],
    ['Numero U.I. conferite da privati', 'privati'],
    ["Numero complessivo U.I. disponibili nell'anno", 'complessivo'],
    ['% U.I. destinate a Forze di Polizia e Corpo nazionale dei Vigili del Fuoco', 'polizia'],
    ['Altra categoria di particolare rilevanza sociale', 'altraCategoria'],
    ['Numero U.I. per servizi abitativi transitori', 'transitori'],
    ["Numero U.I. assegnate l'anno precedente", 'assegnate'],
  ])('%s → %s', (testo, voce) => {
    expect(riconosciVoce(testo)?.voce).toBe(voce);
  });
});

describe('le stesse voci scritte come capita', () => {
  it.each<[string, VoceKey]>([
    ['TURN OVER', 'turnOver'],
    ['turnover', 'turnOver'],
    ['Turn-\nover', 'turnOver'],
    ['n. alloggi liberi e da turn over', 'turnOver'],
    ['U.I. che si libereranno', 'turnOver'],
    ['Numero U.I. libere e da turn over (media 2018-2020)', 'turnOver'],
    ['Unità immobiliari già libere', 'libere'],
    ['Alloggi liberi', 'libere'],
    ['Media turn-over 2018-2020', 'turnOverMedio'],
    ['U.I. liberate per turn-over nel 2018', 'turnOverAnnuo'],
    ['CARENZA   MANUTENTIVA', 'carenza'],
    ['nr. unità abitative in carenza\u00a0manutentiva', 'carenza'],
    ['Alloggi assegnabili nello stato di fatto', 'carenza'],
    ['ｃａｒｅｎｚａ manutentiva', 'carenza'],
    ['Nuova edificazione / ristrutturazione', 'nuova'],
    ['nuova edific. e riqual.', 'nuova'],
    ['nuova', 'nuova'],
    ['Nuova edificazione', 'nuovaEdificazione'],
    ['U.I. di nuova costruzione', 'nuovaEdificazione'],
    ['Ristrutturazione', 'ristrutturazione'],
    ['Recupero e riqualificazione', 'ristrutturazione'],
    ['Da privati', 'privati'],
    ['Alloggi conferiti', 'privati'],
    ['complessivo', 'complessivo'],
    ['Totale alloggi disponibili', 'complessivo'],
    ['UU.II. disponibili', 'complessivo'],
    ['S.A.T.', 'transitori'],
    ['Servizi abitativi transitori', 'transitori'],
    ['Alloggi assegnati nel 2020', 'assegnate'],
    ['Assegnazioni anno precedente', 'assegnate'],
    ['% indigenti', 'indigenti'],
    ['Soglia eccedente il 20 %', 'indigenti'],
    ['Forze dell’Ordine', 'polizia'],
    ['% VV.F.', 'polizia'],
    ['Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale', 'polizia'],
    ['% Polizia Locale', 'poliziaLocale'],
    ['% categorie art. 14', 'categorie'],
    ['% altra categoria', 'categorie'],
    ['Altre categorie', 'altraCategoria'],
    ['Motivazione', 'motivazione'],
    ['SAP', 'consistenzaSap'],
    ['Servizi abitativi pubblici', 'consistenzaSap'],
    ['S.A.S.', 'consistenzaSas'],
    ['altri usi', 'consistenzaAltri'],
    ['Consistenza complessiva', 'consistenza'],
    ['TOTALE MASCHI n. 41.316', 'popolazioneMaschi'],
    ['Femmine', 'popolazioneFemmine'],
    ['Popolazione residente', 'popolazione'],
    ['Importo', 'fondi'],
    ['Risorse assegnate', 'fondi'],
  ])('%s → %s', (testo, voce) => {
    expect(riconosciVoce(testo)?.voce).toBe(voce);
  });
});

describe('le intestazioni che da sole non bastano', () => {
  it.each([
    ['Totale', 'totale'],
    ['TOTALE GENERALE n. 83.025', 'totale'],
    ['Totale U.I.', 'totale'],
    ['N. alloggi', 'numero'],
    ['Numero U.I.', 'numero'],
    ['n. unità abitative', 'numero'],
    ['Valore', 'numero'],
    ['%', 'percento'],
    ['% sul totale', 'percento'],
    ['2019', 'anno'],
    ['Anno 2019', 'anno'],
    ['Media', 'media'],
    ['media 2018-2020', 'media'],
    ['M', 'maschi'],
    ['F', 'femmine'],
  ])('%s è generica: %s', (testo, generica) => {
    expect(riconosciVoce(testo)).toMatchObject({ voce: null, generica });
  });
});

describe('i testi che non dicono una voce', () => {
  it.each([
    'COMUNE DI BOZZOLO',
    'Ragione Sociale Ente Proprietario',
    'Referente',
    'Codice U.I.',
    'Costo stimato dei lavori in carenza',
    'Note sul turn-over',
    'Categoria catastale',
    'Data conferimento',
    'N. U.I. per Forze di Polizia',
    'Indigenti: U.I.',
    'di cui assegnate',
    'Assegnate SAT',
    'Avviso pubblico SAT',
    'Alloggi SAT in bando',
    'Patrimonio gestito da',
    'Piano annuale dei servizi abitativi pubblici e sociali',
    '€ 115.155,00',
    '20 %',
    '12',
    '',
    '   ',
    '-',
    '__proto__',
    'a'.repeat(100_000),
    `turn over ${'x '.repeat(500)}`,
  ])('%s', (testo) => {
    expect(riconosciVoce(testo)).toBeNull();
  });
});

describe('percentuali e anni', () => {
  it.each<[string, boolean, number | null]>([
    ['SAP %', true, null],
    ['SAT (max 10 %)', false, null],
    ['Alloggi assegnati nel 2020', false, 2020],
    ["Assegnate l'anno precedente (2020)", false, 2020],
    ['Turn over 2018-2020', false, null],
    ['Abitanti al 1/1/2020', false, null],
    ['Carenza (art. 10 R.R. 4/2017)', false, null],
  ])('%s: percento %s, anno %s', (testo, percento, anno) => {
    expect(riconosciVoce(testo)).toMatchObject({ percento, anno });
  });
});
