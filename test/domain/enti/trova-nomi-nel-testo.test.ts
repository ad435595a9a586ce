import fc from 'fast-check';
import { trovaNomiNelTesto } from '../../../src/domain/enti/trova-nomi-nel-testo';
import { REGISTRO_OGLIO_PO } from './registro-oglio-po';

/** `=` davanti a un nome esatto, `~` davanti a una proposta. */
const nomi = (testo: string): string[] =>
  trovaNomiNelTesto(testo, REGISTRO_OGLIO_PO).map(
    ({ scritto, ente, esatto }) => `${scritto} ${esatto ? '=' : '~'} ${ente.nome.replace('COMUNE DI ', '')}`,
  );

describe('nomi di enti in una nota', () => {
  it.each([
    ['Il comune di Rivarolo ed Uniti ha dichiarato il 5%', ['Rivarolo ed Uniti ~ RIVAROLO DEL RE ED UNITI']],
    [
      'Comuni che non hanno U.I. SAP: Calvatone, Martignana di Po, Piadena e Drizzona, San Giovanni in Croce',
      [
        'Calvatone = CALVATONE',
        'Martignana di Po = MARTIGNANA DI PO',
        'Piadena e Drizzona ~ PIADENA DRIZZONA',
        'San Giovanni in Croce = SAN GIOVANNI IN CROCE',
      ],
    ],
    [
      'Rivarolo Mantovano e Rivarolo del Re ed Uniti',
      ['Rivarolo Mantovano = RIVAROLO MANTOVANO', 'Rivarolo del Re ed Uniti = RIVAROLO DEL RE ED UNITI'],
    ],
    [
      'Cingia de’ Botti; SAN MARTINO DALL’ARGINE*',
      ["Cingia de’ Botti = CINGIA DE' BOTTI", "SAN MARTINO DALL’ARGINE = SAN MARTINO DALL'ARGINE"],
    ],
    ['Casteldione, senza alloggi', ['Casteldione ~ CASTELDIDONE']],
    ['i comuni di Bozzolo e Dosollo', ['Bozzolo = BOZZOLO', 'Dosollo ~ DOSOLO']],
    [
      'Martignana del Po e Torricella Pizzo',
      ['Martignana del Po ~ MARTIGNANA DI PO', 'Torricella Pizzo ~ TORRICELLA DEL PIZZO'],
    ],
    ['dati ALER BS-CR-MN U.O. MANTOVA: vedi nota', ['ALER BS-CR-MN U.O. MANTOVA = ALER BS-CR-MN U.O. MANTOVA']],
    ['CAPOFILA VIADANA', ['VIADANA = VIADANA']],
  ])('%j', (testo, attesi) => {
    expect(nomi(testo)).toEqual(attesi);
  });

  it.each([
    [''],
    ['Numero U.I. libere e che si libereranno per effetto del turn-over (media 2018-2020)'],
    ["PIANO ANNUALE DELL'OFFERTA DEI SERVIZI ABITATIVI PUBBLICI E SOCIALI ANNO 2021 - AMBITO OGLIO PO"],
    ['U.I. DISPONIBILI PER NUOVA EDIFICAZIONE, RISTRUTTURAZIONE, RECUPERO, RIQUALIFICAZIONE IMMEDITAMENTE ASSEGNABILI'],
    ['nella tornata precedente, dosolo'],
    ["Castelleone e Scandolara Ripa d'Oglio"],
    ['Il dato non è inserito in quanto non rilevabile'],
    ['San Martino'],
    ['Comune di San Giovanni'],
    ['Comune di Rivarolo'],
    ['Sub-ambito Casalasco: 17 comuni'],
  ])('%j non nomina nessun ente', (testo) => {
    expect(nomi(testo)).toEqual([]);
  });

  it('ciò che è scritto sta nel testo, nell’ordine', () => {
    const pezzo = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Comune di ', 'Viadana', 'Piadena e Drizzona', ', ', ' e '),
    );
    fc.assert(
      fc.property(fc.array(pezzo), (pezzi) => {
        const testo = pezzi.join('');
        let da = 0;
        for (const { scritto } of trovaNomiNelTesto(testo, REGISTRO_OGLIO_PO)) {
          const posto = testo.indexOf(scritto, da);
          expect(posto).toBeGreaterThanOrEqual(da);
          da = posto + scritto.length;
        }
      }),
    );
  });

  it('regge una nota enorme', () => {
    expect(nomi('COMUNE DI VIADNAA E '.repeat(20_000)).length).toBeGreaterThan(900);
  });
});
