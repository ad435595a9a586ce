import { s08 } from '../../../../src/domain/regole/struttura/s08-valori-ammessi';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { anagrafica, contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

function con(voce: VoceKey, valore: ValoreCella, formato?: string) {
  const formati = formato === undefined ? undefined : { B2: formato };
  return contesto({ tabelle: [tabella('offerta', [voce], [['COMUNE DI BOZZOLO', valore]], { formati })] });
}

describe('S08: valori ammessi', () => {
  it.each<[VoceKey, ValoreCella]>([
    ['turnOver', 0],
    ['turnOver', 3],
    ['turnOver', null],
    ['turnOver', 'n.r.'],
    ['turnOver', '1.234'],
    ['turnOver', '3 alloggi'],
    ['turnOverMedio', 1.67],
    ['polizia', 3.03],
    ['polizia', 100],
    ['turnOver', '0'],
    ['polizia', '0'],
    ['polizia', '100'],
    ['fondi', '-2500'],
    ['fondi', true],
    ['altraCategoria', 'Donne vittime di violenza'],
    ['fondi', 'Risorse erogate per la Misura 1: € 2.679,22'],
  ])('%s = %p va bene', (voce, valore) => {
    expect(esito(s08, con(voce, valore))).toEqual([]);
  });

  it.each<[VoceKey, ValoreCella, string | undefined, string, string]>([
    ['turnOver', -1, undefined, 'negativo', 'errore'],
    ['turnOver', 1.5, undefined, 'decimale', 'errore'],
    ['popolazione', 1191.5, undefined, 'decimale', 'errore'],
    ['turnOverMedio', -1, undefined, 'negativo', 'errore'],
    ['polizia', 101, undefined, 'percentuale-fuori', 'errore'],
    ['polizia', -1, undefined, 'percentuale-fuori', 'errore'],
    ['polizia', 'tre', undefined, 'testo', 'errore'],
    ['polizia', true, undefined, 'logico', 'errore'],
    ['polizia', 44197, 'dd/mm/yyyy', 'data', 'errore'],
    ['polizia', 1.2, '0%', 'percentuale-fuori', 'errore'],
    ['turnOver', 44197, 'dd/mm/yyyy', 'data', 'errore'],
    ['turnOver', { errore: '#REF!' }, undefined, 'errore-formula', 'errore'],
    ['altraCategoria', { errore: '#N/A' }, undefined, 'errore-formula', 'errore'],
    ['turnOver', true, undefined, 'logico', 'errore'],
    ['turnOver', 'tre', undefined, 'testo', 'errore'],
    ['turnOver', '__proto__', undefined, 'testo', 'errore'],
    ['turnOver', { nonCalcolata: true }, undefined, 'formula-non-calcolata', 'avviso'],
  ])('%s = %p (%p): %s', (voce, valore, formato, codice, gravita) => {
    expect(esito(s08, con(voce, valore, formato))).toEqual([['B2', codice, gravita]]);
  });

  it('guarda anche il totale, ma non la somma di percentuali', () => {
    const totali = [['COMUNE DI BOZZOLO', 1, 60] as const, ['TOTALE', -1, 120] as const];
    const dove = contesto({ tabelle: [tabella('offerta', ['turnOver', 'polizia'], totali)] });
    expect(esito(s08, dove)).toEqual([['B3', 'negativo', 'errore']]);
    expect([...s08.verifica(dove)][0]?.ente).toBeNull();
  });

  it('guarda le schede e le percentuali stampate accanto alla loro voce', () => {
    const dove = contesto({
      tabelle: [
        scheda([
          ['turnOver', 1],
          ['carenza', -2],
        ]),
        tabella('patrimonio', ['consistenzaSap'], [['Comuni', 147]], { percentuali: [true] }),
      ],
      anagrafiche: [anagrafica({ ente: 'COMUNE DI BOZZOLO' })],
    });
    expect(esito(s08, dove)).toEqual([
      ['B3', 'negativo', 'errore'],
      ['B2', 'percentuale-fuori', 'errore'],
    ]);
  });

  it.each<[VoceKey, ValoreCella, string | undefined, string]>([
    ['turnOver', -1, undefined, 'Trovato -1 in «turn-over»: un numero di alloggi o persone non è negativo.'],
    ['turnOver', 1.5, undefined, 'Trovato 1,5 in «turn-over»: si aspettava un numero intero.'],
    ['polizia', 101, undefined, 'Trovato 101 % in «quota Forze di Polizia e VVF»: si aspettava da 0 a 100.'],
    ['turnOver', 44197, 'dd/mm/yyyy', "In «turn-over» c'è la data 01/01/2021 al posto di un numero."],
    ['turnOver', 1e300, 'dd/mm/yyyy', "In «turn-over» c'è la data 1e+300 al posto di un numero."],
    ['turnOver', { errore: '#REF!' }, undefined, "In «turn-over» la formula dà l'errore #RIF!."],
    ['turnOver', false, undefined, "In «turn-over» c'è FALSO al posto di un numero."],
    ['turnOver', 'tre', undefined, "In «turn-over» c'è il testo «tre» al posto di un numero."],
    [
      'turnOver',
      { nonCalcolata: true },
      undefined,
      "In «turn-over» c'è una formula senza risultato: il valore non è noto.",
    ],
  ])('dice la frase: %s = %p', (voce, valore, formato, frase) => {
    expect(frasiDi(s08, con(voce, valore, formato))).toEqual([frase]);
  });

  it('un testo lunghissimo si cita troncato', () => {
    const [frase] = frasiDi(s08, con('turnOver', 'x'.repeat(100_000)));
    expect(frase?.length).toBeLessThan(200);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s08, foglioVuoto())).toEqual([]);
  });
});
