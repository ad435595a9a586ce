import { attribuisci, FOGLIO_ATTRIBUITO } from '../../../src/app/importa/attribuisci';
import { aggiornaRicevuti } from '../../../src/app/importa/aggiorna-ricevuti';
import { controlla } from '../../../src/app/controlla';
import { esaminaFile } from '../../../src/app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../../../src/app/importa/importazione';
import type { FileLetto } from '../../../src/app/importa/importazione';
import type { ValoreCella, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { ente } from '../../costruttori/contesto';
import { TESTATE_QUADRO } from '../../costruttori/quadro-scritto';
import { scrittiERiletti } from '../../costruttori/ricevuti';
import { cartella, foglio } from '../../costruttori/snapshot';

const DOSOLO = ente('COMUNE DI DOSOLO');
const REGISTRO = {
  ambito: null,
  capofila: null,
  enti: [DOSOLO, ente('COMUNE DI BOZZOLO')],
  provenienza: 'foglio',
} as const;

const conRighe = (...righe: readonly (readonly ValoreCella[])[]): WorkbookSnapshot =>
  cartella(foglio('Dati', [['Quadro riepilogativo anno 2021'], TESTATE_QUADRO, ...righe]));

function letto(una: WorkbookSnapshot): FileLetto {
  const file = esaminaFile({ tipo: 'letta', cartella: una }, 'sha', { registro: REGISTRO });
  if (file.tipo !== 'letto') throw new Error('Doveva leggersi');
  return file;
}

describe('un file che non dice di chi è', () => {
  it('con un nome che non si riconosce: si attribuisce, e il nome di prima si conserva', async () => {
    const senzaEnte = conRighe(['Ufficio tecnico', 3, 1, 0, 2, 0]);
    expect(letto(senzaEnte).enti).toEqual([]);
    const file = letto(attribuisci(senzaEnte, DOSOLO, REGISTRO) ?? senzaEnte);
    expect(file.enti.map(({ nome }) => nome)).toEqual(['COMUNE DI DOSOLO']);
    const ricevuti = aggiornaRicevuti(NIENTE_RICEVUTO, [file], { quando: '2026-11-22T10:15:00', chi: '' });
    const { cartelle, registro } = await scrittiERiletti(ricevuti);
    expect(registro[0]?.enti).toEqual(['COMUNE DI DOSOLO']);
    const { quadro } = controlla(cartelle, { registro: REGISTRO });
    expect(quadro?.righe.find((riga) => riga.ente.id === 'DOSOLO')?.valori.complessivo).toBe(3);
    expect(cartelle[0]?.fogli.find(({ nome }) => nome === FOGLIO_ATTRIBUITO)?.valori.flat()).toContain(
      'Ufficio tecnico',
    );
  });

  it('senza nessun nome: la scheda è sua', async () => {
    const scheda = cartella(
      foglio('Disponibilità', [
        ['Piano annuale 2021'],
        ['Voce', 'Valore'],
        ...TESTATE_QUADRO.slice(1).map((titolo, i) => [titolo, [3, 1, 0, 2, 0][i] ?? null]),
      ]),
    );
    expect(letto(scheda).enti).toEqual([]);
    const file = letto(attribuisci(scheda, DOSOLO, REGISTRO) ?? scheda);
    expect(file.enti.map(({ nome }) => nome)).toEqual(['COMUNE DI DOSOLO']);
    const ricevuti = aggiornaRicevuti(NIENTE_RICEVUTO, [file], { quando: '2026-11-22T10:15:00', chi: '' });
    const { cartelle } = await scrittiERiletti(ricevuti);
    const { quadro } = controlla(cartelle, { registro: REGISTRO });
    expect(quadro?.righe.find((riga) => riga.ente.id === 'DOSOLO')?.valori.complessivo).toBe(3);
  });

  it.each([
    ['nomina un ente dell’ambito', conRighe(['COMUNE DI BOZZOLO', 3, 1, 0, 2, 0])],
    ['nomina un comune di un altro ambito', conRighe(['COMUNE DI PAVIA', 3, 1, 0, 2, 0])],
    ['ha più righe: non si sa quale', conRighe(['Ufficio', 3, 1, 0, 2, 0], ['Altro ufficio', 1, 1, 0, 0, 0])],
    ['non ha tabelle', cartella(foglio('Spese', [['pane', 2]]))],
  ])('%s: non si attribuisce', (_, una) => {
    expect(attribuisci(una, DOSOLO, REGISTRO)).toBeNull();
  });
});
