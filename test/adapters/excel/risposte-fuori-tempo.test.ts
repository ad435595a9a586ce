import { hostWith } from '../../../dev/excel-host/host';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { aggiornaRicevuti } from '../../../src/app/importa/aggiorna-ricevuti';
import { esaminaFile } from '../../../src/app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../../../src/app/importa/importazione';
import type { FileLetto } from '../../../src/app/importa/importazione';
import { leggiEsempio, opzioniDellAmbito } from '../../costruttori/esempi';

jest.setTimeout(60_000);

async function letto(nome: string): Promise<FileLetto> {
  const file = esaminaFile({ tipo: 'letta', cartella: await leggiEsempio(`enti/${nome}`) }, nome, opzioniDellAmbito());
  if (file.tipo !== 'letto') throw new Error(nome);
  return file;
}

it('il giorno d’importazione scritto nel registro dice chi ha risposto dopo la chiusura', async () => {
  hostWith();
  const cartella = creaCartellaExcel();
  const inTempo = aggiornaRicevuti(NIENTE_RICEVUTO, [await letto('bozzolo.xlsx')], {
    quando: '2021-03-08T18:00:00',
    chi: '',
  });
  const ricevuti = aggiornaRicevuti(inTempo, [await letto('dosolo.xlsx')], { quando: '2021-03-10T09:00:00', chi: '' });
  await cartella.scriviRicevuti(ricevuti);
  const { registro = null } = opzioniDellAmbito();
  const enti = registro?.enti.filter(({ nome }) => /BOZZOLO|DOSOLO|VIADANA/.test(nome)) ?? [];
  const opzioni = {
    registro: registro && { ...registro, enti },
    anno: 2021,
    procedura: { oggi: '2021-03-12', fatte: {}, finestra: { chiusura: '2021-03-08' } },
  };
  const detti = ({ controllo }: Awaited<ReturnType<typeof cartella.guarda>>) =>
    controllo.rilievi
      .filter(({ regola }) => regola === 'D06')
      .map(({ codice, ente, ritardo }) => [codice, ente, ritardo]);
  const attesi = [
    ['arrivato-tardi', 'COMUNE DI DOSOLO', 2],
    ['non-arrivato', 'COMUNE DI VIADANA', 4],
  ];
  expect(detti(await cartella.guarda(opzioni))).toEqual(attesi);
  expect(detti(await cartella.controlla(opzioni))).toEqual(attesi);
  const consolidato = await cartella.consolida(opzioni);
  expect(consolidato.rilievi.filter(({ famiglia }) => famiglia === 'D')).toHaveLength(2);
  const [riga] = consolidato.cartella.fogli
    .filter(({ nome }) => nome === 'Scadenze')
    .flatMap(({ celle }) => celle.filter(([prima]) => prima?.valore === 'Rispondere alla ricognizione'));
  expect(riga?.at(-1)?.valore).toBe('1 ente in ritardo, 1 ente manca');
});
