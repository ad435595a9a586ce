import { hostFrom } from '../../../dev/excel-host/host';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { xlsxAMano } from '../xlsx/xlsx-a-mano';

const testo = (cella: string, valore: string): string => `<c r="${cella}" t="inlineStr"><is><t>${valore}</t></is></c>`;
const RIGHE = `<row r="1">${testo('A1', 'Ente')}${testo('B1', 'Numero complessivo U.I. disponibili')}</row>
  <row r="2">${testo('A2', 'COMUNE DI BOZZOLO')}<c r="B2"><v>-1</v></c></row>
  <row r="3">${testo('A3', 'COMUNE DI TORNATA')}<c r="B3"><v>4</v></c></row>`;

// Per Office.js un foglio grafico non è fra i fogli: l'Excel emulato lo lascia fuori come lui.
it('un foglio grafico fra gli altri non ferma il controllo né i segni', async () => {
  const host = await hostFrom(
    xlsxAMano({
      fogli: [
        { nome: 'Grafico', tipo: 'chartsheet' },
        { nome: 'Dati', righe: RIGHE },
      ],
    }),
  );
  const { controllo, nonSegnati } = await creaCartellaExcel().controlla();
  expect(host.sheetNames).toEqual(['Dati']);
  expect(controllo.contesto.tabelle.map(({ foglio }) => foglio.nome)).toEqual(['Dati']);
  expect(nonSegnati).toEqual([]);
  expect(host.sheet('Dati').model.conditionalFormats.length).toBeGreaterThan(0);
});
