import { IMPOSTAZIONI_PREDEFINITE } from '../../../../src/domain/contesto';
import type { Contesto } from '../../../../src/domain/contesto';
import { applicaRegole } from '../../../../src/domain/regole/applica';
import { CATALOGO } from '../../../../src/domain/regole/catalogo';
import type { Sostituzione } from '../../../../src/domain/regole/profili/sostituzione';
import { q17 } from '../../../../src/domain/regole/quote/q17-valori-sostituiti';
import { esitoDi } from '../../../../src/domain/rilievi/esito';
import { frasi } from '../../../../src/domain/testi/indice';
import { contesto, esito } from '../../../costruttori/contesto';
import { destinazioni } from '../../../costruttori/destinazioni';

const MOTIVO = 'Nuovo regolamento del 2026';

const con = (approvato: string, ...sostituzioni: readonly Sostituzione[]): Contesto =>
  destinazioni(['polizia'], [['COMUNE DI VIADANA', 20, 25]], {
    approvato,
    impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni },
  });
const scrivi = (chiave: Sostituzione['chiave'], valore: number | string): Sostituzione => ({
  chiave,
  valore,
  motivo: MOTIVO,
});
const messaggi = (dove: Contesto, regola: string): readonly string[] =>
  applicaRegole(CATALOGO, dove)
    .filter((rilievo) => rilievo.regola === regola)
    .map((rilievo) => frasi(rilievo).messaggio);

describe('Q17 valori cambiati dal capofila', () => {
  it.each<[string, Contesto, readonly (readonly string[])[]]>([
    ['nessuna sostituzione', con('2025-12-16'), []],
    ['un tetto di legge', con('2025-12-16', scrivi('poliziaMassimo', 30)), [['-', 'valore-di-legge', 'avviso']]],
    [
      'ciò che la norma lascia aperto',
      con('2025-12-16', scrivi('transitoriMassimo', 12)),
      [['-', 'valore-aperto', 'informazione']],
    ],
    [
      'i transitori quando erano un massimo',
      con('2019-12-16', scrivi('transitoriMassimo', 12)),
      [['-', 'valore-di-legge', 'avviso']],
    ],
    [
      'ciò che nessuna norma dice',
      con('2025-12-16', scrivi('cambiamentoUnita', 5)),
      [['-', 'valore-aperto', 'informazione']],
    ],
    [
      'le regole di un’altra data',
      con('2025-03-11', scrivi('profilo', 'lr-11-2024')),
      [['-', 'regole-a-mano', 'avviso']],
    ],
    [
      'una soglia che non c’è',
      con('2021-03-31', scrivi('categorieMassimo', 30)),
      [['-', 'senza-effetto', 'informazione']],
    ],
    ['un foglio vuoto', contesto(), []],
  ])('%s', (_, dove, attesi) => {
    expect(esito(q17, dove)).toEqual(attesi);
  });

  it.each<[string, Contesto, object]>([
    [
      'un tetto di legge',
      con('2025-12-16', scrivi('poliziaMassimo', 30)),
      { nuovo: '30 %', diLegge: '20 %', motivo: `Motivo: «${MOTIVO}».` },
    ],
    [
      'le regole di un’altra data',
      con('2025-03-11', scrivi('profilo', 'lr-11-2024')),
      { motivo: `Motivo: «${MOTIVO}».` },
    ],
    [
      'una soglia che non c’è',
      con('2021-03-31', scrivi('categorieMassimo', 30)),
      { nome: expect.stringMatching(/categorie/i) },
    ],
  ])('dice che cosa e perché: %s', (_, dove, parametri) => {
    expect([...q17.verifica(dove)]).toMatchObject([{ parametri }]);
  });

  it('un tetto alzato spegne l’errore ma non in silenzio: la cartella non è conforme e il perché è scritto', () => {
    expect(esitoDi(applicaRegole(CATALOGO, con('2025-12-16')))).toBe('non-conforme');
    const alzato = con('2025-12-16', scrivi('poliziaMassimo', 100));
    expect(messaggi(alzato, 'Q04')).toEqual([]);
    expect(esitoDi(applicaRegole(CATALOGO, alzato))).toBe('con-avvisi');
    expect(messaggi(alzato, 'Q17')).toEqual([
      'VALORE DI LEGGE SOSTITUITO. Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale: la norma dice 20 % ' +
        '(R.R. 4/2017, art. 4, c. 3, lett. d bis); il capofila ha scritto 100 %. Motivo: «Nuovo regolamento del 2026».',
    ]);
    expect(applicaRegole(CATALOGO, alzato).find(({ regola }) => regola === 'Q17')?.giustificabile).toBe(false);
  });

  it('ogni rilievo deciso con un valore sostituito lo dice', () => {
    const abbassato = con('2025-12-16', scrivi('poliziaMassimo', 15));
    expect(messaggi(abbassato, 'Q04')[0]).toMatch(
      /il tetto è 15 %\..* Valore di legge sostituito dal capofila: 15 % invece di 20 %\. Motivo: «Nuovo regolamento del 2026»\.$/,
    );
  });

  it('con le regole di un’altra data si giudica con quelle, e ogni rilievo lo dice', () => {
    const diPrima = con('2025-03-11', scrivi('profilo', 'lr-11-2024'));
    expect(messaggi(diPrima, 'Q04')[0]).toMatch(
      /il tetto è 10 %.* Regole scelte dal capofila: R\.R\. 4\/2017 dopo la L\.R\. 11\/2024 invece di R\.R\. 4\/2017 dopo il R\.R\. 2\/2025\./,
    );
  });

  it('le regole nate dopo non valgono se si scelgono quelle di prima', () => {
    const dove = (...sostituzioni: readonly Sostituzione[]): Contesto =>
      destinazioni(['categorie'], [['COMUNE DI VIADANA', 20, 25]], {
        approvato: '2025-03-11',
        impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni },
      });
    expect(messaggi(dove(), 'Q11')).toHaveLength(1);
    expect(messaggi(dove(scrivi('profilo', 'lr-11-2024')), 'Q11')).toEqual([]);
  });
});

describe('gli arrotondamenti vengono dal profilo', () => {
  it.each([
    ['eccesso', 3],
    ['metaInSu', 2],
  ])('indigenti %s: il 20 %% di 11 sono %s unità', (valore, unita) => {
    const dove = destinazioni(['indigenti'], [['COMUNE DI VIADANA', 11, 20]], {
      approvato: '2025-12-16',
      impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni: [scrivi('indigentiArrotondamento', valore)] },
    });
    const [rilievo] = applicaRegole(CATALOGO, dove).filter(({ regola }) => regola === 'Q03');
    expect(rilievo?.parametri).toMatchObject({ unita });
  });

  it.each([
    ['eccesso', /all'unità superiore sono 3 unità/],
    ['metaInSu', /all'unità inferiore sono 2 unità/],
  ])('polizia %s: si legge come si è arrotondato', (valore, parole) => {
    const dove = destinazioni(['polizia'], [['COMUNE DI VIADANA', 11, 20]], {
      approvato: '2025-12-16',
      impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni: [scrivi('poliziaArrotondamento', valore)] },
    });
    expect(messaggi(dove, 'Q05')[0]).toMatch(parole);
  });
});
