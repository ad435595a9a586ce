import { randomBytes } from 'node:crypto';
import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ambiente } from '../../src/cli/ambiente';
import { creaAvanzamento } from '../../src/cli/avanzamento';
import { esegui as eseguiQui } from '../../src/cli/esegui';
import { BUONA } from '../adapters/xlsx/file-rovinati';
import { xlsxAMano } from '../adapters/xlsx/xlsx-a-mano';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ESEMPIO = join(__dirname, '../../assets/esempi/oglio-po-2021/enti');
const COPIE = 2;
/** Con meno, si legge da un filo solo. */
const FILE_MINIMI = 40;

/** L'ambiente di chi legge i file uno alla volta, senza altri fili, e ciò che vi si scrive. */
function diUnFiloSolo(): { ambiente: Ambiente; scritto: () => string; avvisi: () => string } {
  let [scritto, avvisi] = ['', ''];
  const ambiente: Ambiente = {
    versione: '0',
    colori: false,
    larghezza: 100,
    avvisaSuTerminale: false,
    scrivi: (testo) => (scritto += testo),
    avvisa: (testo) => (avvisi += testo),
  };
  return { ambiente, scritto: () => scritto, avvisi: () => avvisi };
}

describe('tanti file, letti da più fili', () => {
  const { esegui } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();

  it('danno ciò che danno letti uno alla volta: anche il grande, il rovinato, quello aperto', async () => {
    const buoni = readdirSync(ESEMPIO).filter((nome) => nome.endsWith('.xlsx'));
    for (let copia = 0; copia < COPIE; copia += 1)
      for (const nome of buoni) copyFileSync(join(ESEMPIO, nome), percorso(`${copia}-${nome}`));
    const grande = percorso('1-aaa-grande.xlsx');
    writeFileSync(grande, xlsxAMano({ ...BUONA, parti: { 'xl/media/foto.bin': randomBytes(2_100_000) } }));
    expect(statSync(grande).size).toBeGreaterThan(2_000_000);
    scrivi('0-zzz-rovinato.xlsx', 'PK non è un archivio');
    scrivi('1-zzz-testo.xlsx', '<script>alert(1)</script>');
    scrivi('~$1-aperto.xlsx');

    expect(buoni.length * COPIE).toBeGreaterThan(FILE_MINIMI);

    const daPiuFili = esegui(['controlla', percorso(), '--json']);
    const solo = diUnFiloSolo();
    const stato = await eseguiQui(['controlla', percorso(), '--json'], solo.ambiente);

    const atteso = solo.scritto();
    expect(daPiuFili.stato).toBe(stato);
    expect(daPiuFili.avvisi).toBe(solo.avvisi());
    expect(senzaCheCambia(daPiuFili.uscita)).toEqual(senzaCheCambia(atteso));
    expect(atteso).toContain('0-zzz-rovinato.xlsx');
    expect(daPiuFili.avvisi).toContain(`/${buoni.length * COPIE + 3} 1-aaa-grande.xlsx\n`);
  });
});

/** Il rapporto senza l'istante e la versione, che cambiano a ogni esecuzione. */
function senzaCheCambia(rapporto: string): unknown {
  return JSON.parse(rapporto, (chiave, valore: unknown) =>
    /^(?:quando|versione|programma)$/.test(chiave) ? null : valore,
  );
}

describe('a che file si è arrivati', () => {
  it.each<[number, readonly number[]]>([
    [1, []],
    [2, [1, 2]],
    [200, [1, 2, 199, 200]],
    [201, [2, 4, 200, 201]],
    [1507, [8, 16, 1504, 1507]],
  ])('di %i se ne nominano al più duecento, con l’ultimo', (quanti, attesi) => {
    const { ambiente, avvisi } = diUnFiloSolo();
    const avanzamento = creaAvanzamento(quanti, ambiente);
    for (let i = 1; i <= quanti; i += 1) avanzamento.avanza(`${i}.xlsx`);
    const detti = avvisi().split('\n').filter(Boolean);
    expect(detti.length).toBeLessThanOrEqual(201);
    const numeri = detti.map((riga) => parseInt(riga, 10));
    expect([...numeri.slice(0, 2), ...numeri.slice(2).slice(-2)]).toEqual(attesi);
  });
});
