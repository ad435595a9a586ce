import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { consolida } from '../../src/app/consolida';
import { controlla } from '../../src/app/controlla';
import { leggiEsempio } from '../costruttori/esempi';

describe('la cartella dell’ambito scritta da noi, ricontrollata', () => {
  it('ha lo stesso quadro e nessun ente mancante o estraneo: grafici e tabelle ripetute non contano due volte', async () => {
    const consolidato = consolida([await leggiEsempio('ambito-come-pubblicato.xlsx')], []);
    const scritta = await writeWorkbook(consolidato.cartella);
    const riletto = controlla([await readWorkbook('quadro.xlsx', scritta)]);
    expect(consolidato.quadro?.totale.complessivo).toBe(93);
    expect(riletto.quadro?.totale).toEqual(consolidato.quadro?.totale);
    expect(riletto.contesto.registro.enti).toHaveLength(29);
    const struttura = riletto.rilievi.filter(({ regola, gravita }) => gravita === 'errore' && regola.startsWith('S'));
    expect(struttura).toEqual([]);
  });
});
