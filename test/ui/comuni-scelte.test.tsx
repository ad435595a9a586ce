/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Ricevuti } from '../../src/app/importa/importazione';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { ricevutoDi } from '../costruttori/ricevuti';
import { cartella as cartellaCon, foglio } from '../costruttori/snapshot';
import { apriComuni, bottone, BOZZOLO, dice, ENTI, fileDi, QUALUNQUE, ROTTO, scegli, VIADANA } from './comuni-aperto';
import type { Aperti } from './comuni-aperto';
import { TEMPO } from './controllo-aperto';

expect.extend(toHaveNoViolations);
jest.setTimeout(TEMPO);

const TURN_OVER = 'Numero U.I. libere e che si libereranno per effetto del turn-over';

/** L'estratto della piattaforma: Bozzolo ne ha 4, mentre il suo file dice 1. */
const ESTRATTO: WorkbookSnapshot = {
  nome: 'estratto.xlsx',
  fogli: [
    foglio('Dati', [
      ['Piano annuale 2021'],
      ['Ragione Sociale Ente Proprietario', TURN_OVER],
      ['COMUNE DI BOZZOLO', 4],
      ['COMUNE DI VIADANA', 2],
    ]),
  ],
};

const RICEVUTI: Ricevuti = {
  registro: [
    ricevutoDi(BOZZOLO),
    ricevutoDi(ESTRATTO, { enti: ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'], sha256: 'cd'.repeat(32) }),
  ],
  cartelle: [BOZZOLO, ESTRATTO],
};

const contesi = (): HTMLElement => screen.getByRole('region', { name: 'Numeri diversi fra due file' });
const radio = (nome: RegExp): HTMLElement => within(contesi()).getByRole('radio', { name: nome });

async function quadroDi(cartella: Aperti['cartella']): Promise<number | string | null | undefined> {
  const { opzioniDa } = await import('../../src/app/opzioni-piano');
  const { quadro } = await cartella.consolida(opzioniDa(await cartella.leggiImpostazioni()));
  return quadro?.righe.find(({ ente }) => ente.id === 'BOZZOLO')?.valori.turnOver;
}

describe('un dato in due file con numeri diversi', () => {
  it('dice le due origini e che cosa vale intanto; scelto, vale quello; revocato, torna com’era', async () => {
    const { cartella } = await apriComuni({}, { ricevuti: RICEVUTI });
    expect(within(contesi()).getByText('Finché non scegli, vale 1.')).toBeVisible();
    expect(await quadroDi(cartella)).toBe(1);
    await userEvent.click(radio(/^4 – estratto\.xlsx, Dati!B3$/));
    await waitFor(() => expect(radio(/^4 –/)).toBeChecked());
    expect(await quadroDi(cartella)).toBe(4);
    expect((await cartella.leggiImpostazioni()).scelte).toEqual([
      { ente: 'COMUNE DI BOZZOLO', voce: 'turnOver', file: 'estratto.xlsx', valore: 4, invece: [1] },
    ]);
    await userEvent.click(bottone('Revoca la scelta: COMUNE DI BOZZOLO, turn-over'));
    await waitFor(() => expect(radio(/^4 –/)).not.toBeChecked());
    expect(await quadroDi(cartella)).toBe(1);
  });

  it('se un numero cambia la scelta non vale più, e lo si dice', async () => {
    const scelta = {
      ente: 'COMUNE DI BOZZOLO',
      voce: 'turnOver',
      file: 'estratto.xlsx',
      valore: 9,
      invece: [1],
    } as const;
    await apriComuni({}, { ricevuti: RICEVUTI, impostazioni: { scelte: [scelta] } });
    expect(within(contesi()).getByText(/^Un numero è cambiato: la scelta di prima non vale più\./)).toBeVisible();
    expect(radio(/^4 –/)).not.toBeChecked();
  });

  it('senza numeri diversi non c’è niente da scegliere', async () => {
    await apriComuni({}, { ricevuti: { registro: [ricevutoDi(BOZZOLO)], cartelle: [BOZZOLO] } });
    expect(screen.queryByRole('region', { name: 'Numeri diversi fra due file' })).toBeNull();
  });

  it('si usa anche senza vederla', async () => {
    await apriComuni({}, { ricevuti: RICEVUTI });
    expect(await axe(contesi())).toHaveNoViolations();
  });

  it('togliere il file del comune lascia l’estratto, e viceversa', async () => {
    const { cartella } = await apriComuni({}, { ricevuti: RICEVUTI });
    await userEvent.click(await screen.findByRole('button', { name: 'Togli COMUNE DI BOZZOLO' }));
    await userEvent.click(bottone('Sì, togli'));
    await dice('Tolti i dati di COMUNE DI BOZZOLO.');
    const { registro } = await cartella.leggiRicevuti();
    expect(registro.map(({ file, enti }) => [file, enti.length])).toEqual([['estratto.xlsx', 2]]);
  });
});

/** Sceglie il file dell'anno prima. */
async function scegliAnnoPrima(nome: string): Promise<void> {
  const campo = screen.getByLabelText('Scegli il quadro dell’anno prima', { selector: 'input' });
  await userEvent.upload(campo, new File([nome], nome));
}

describe('il piano dell’anno prima', () => {
  const PRIMA = fileDi('piano 2020.xlsx', 'COMUNE DI BOZZOLO', [9, 7, 0, 2, 0], 2020);
  const QUEST_ANNO = { aperta: cartellaCon(ENTI, ...BOZZOLO.fogli) };

  it('scelto, si conserva: i controlli che lo vogliono si fanno, e il quadro ha il confronto', async () => {
    const { cartella } = await apriComuni({ 'piano 2020.xlsx': PRIMA }, QUEST_ANNO);
    await scegliAnnoPrima('piano 2020.xlsx');
    expect(await dice('Piano 2020, 1 ente, da piano 2020.xlsx.')).toBeVisible();
    const { opzioniDa } = await import('../../src/app/opzioni-piano');
    const opzioni = opzioniDa(await cartella.leggiImpostazioni());
    const { rilievi, cartella: scritta } = await cartella.consolida(opzioni);
    expect(rilievi.map(({ regola }) => regola)).toContain('A12');
    expect(scritta.fogli.map(({ nome }) => nome)).toContain("Confronto con l'anno prima");
    await userEvent.click(bottone('Togli il piano dell’anno prima'));
    await dice(/^Con il quadro dell’anno prima si fanno più controlli/);
    expect((await cartella.leggiImpostazioni()).precedente).toBeNull();
  });

  it.each([
    ['illeggibile', ROTTO, ROTTO],
    ['senza dati', QUALUNQUE, 'In questo file non riconosco i dati di nessun ente.'],
  ])('%s: lo dice e non scrive', async (_, contenuto, frase) => {
    const { cartella } = await apriComuni({ 'x.xlsx': contenuto }, QUEST_ANNO);
    await scegliAnnoPrima('x.xlsx');
    expect(await dice(frase)).toBeVisible();
    expect(cartella.chiamate).not.toContain('scriviImpostazioni');
  });

  it('di un altro anno: si conserva, e dice che i confronti non si fanno', async () => {
    const vecchio = fileDi('p.xlsx', 'COMUNE DI BOZZOLO', [9, 7, 0, 2, 0], 2018);
    await apriComuni({ 'p.xlsx': vecchio }, QUEST_ANNO);
    await scegliAnnoPrima('p.xlsx');
    expect(await dice('È il piano 2018, ma serve quello del 2020: i confronti non si fanno.')).toBeVisible();
  });
});

describe('un file che non dice di chi è', () => {
  it('lo dice chi l’ha ricevuto, e si importa', async () => {
    const { cartella } = await apriComuni({ 'boh.xlsx': fileDi('boh.xlsx', 'Ufficio tecnico', [3, 1, 0, 2, 0]) });
    await scegli('boh.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: /^Di chi è\?/ }));
    await userEvent.click(screen.getByRole('combobox', { name: 'Di quale ente è questo file?' }));
    await userEvent.click(await screen.findByRole('option', { name: 'COMUNE DI VOLTIDO' }));
    await userEvent.click(bottone('È di questo ente'));
    // La prima volta si carica il controllo: a macchina occupata ci mette più di un secondo.
    const importa = await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' }, { timeout: TEMPO / 2 });
    await userEvent.click(importa);
    await dice('1 file importato nella cartella.');
    const { registro, cartelle } = await cartella.leggiRicevuti();
    expect(registro.map(({ enti }) => enti)).toEqual([['COMUNE DI VOLTIDO']]);
    expect(JSON.stringify(cartelle)).toContain('Ufficio tecnico');
  });
});

describe('il registro', () => {
  it('chi importa si scrive una volta e si ricorda', async () => {
    const { cartella } = await apriComuni({ 'viadana.xlsx': VIADANA });
    await scegli('viadana.xlsx');
    await userEvent.type(await screen.findByLabelText('Chi importa (facoltativo)'), 'Anna Rossi');
    await userEvent.click(bottone('Aggiorna il piano con 1 file'));
    expect(await dice(/^Importato il .* da Anna Rossi$/)).toBeVisible();
    await waitFor(async () => expect((await cartella.leggiImpostazioni()).chi).toBe('Anna Rossi'));
  });

  it('i file conservati che qualcuno ha cambiato si nominano', async () => {
    const guasti = [{ file: 'bozzolo.xlsx', motivo: 'righe-cambiate' as const }];
    await apriComuni({}, { ricevuti: { registro: [], cartelle: [], guasti } as Ricevuti });
    expect(
      await dice('bozzolo.xlsx: le sue righe sono state cambiate dopo l’importazione. Importatelo di nuovo.'),
    ).toBeVisible();
    expect(screen.getByText(/^Qualcuno ha cambiato i dati conservati di un file/)).toBeVisible();
  });

  it('importando si dice che le righe cambiate a mano non ci sono più, e che cosa c’è al loro posto', async () => {
    const guasti = ['viadana.xlsx', 'bozzolo.xlsx'].map((file) => ({ file, motivo: 'righe-cambiate' as const }));
    await apriComuni({ 'viadana.xlsx': VIADANA }, { ricevuti: { registro: [], cartelle: [], guasti } as Ricevuti });
    await scegli('viadana.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' }));
    expect(
      await dice(
        '1 file importato nella cartella. ' +
          'Le righe conservate di viadana.xlsx erano state cambiate a mano: ' +
          'al loro posto ci sono quelle del file viadana.xlsx appena importato. ' +
          'Le righe conservate di bozzolo.xlsx erano state cambiate a mano: ' +
          'le ho tolte. Se servono, importa di nuovo il file.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/^Qualcuno ha cambiato i dati conservati/)).toBeNull();
  });
});
