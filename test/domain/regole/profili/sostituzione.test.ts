import { profiloPer } from '../../../../src/domain/regole/profili/indice';
import { soglieSostituite } from '../../../../src/domain/regole/profili/profilo';
import { isSostituzione, sostituzioniDa } from '../../../../src/domain/regole/profili/sostituzione';

const MOTIVO = 'Delibera di assemblea n. 3 del 2026';

describe('che cosa si può scrivere', () => {
  it.each<[string, unknown, boolean]>([
    ['una percentuale', { chiave: 'transitoriMassimo', valore: 12.5, motivo: MOTIVO }, true],
    ['lo zero', { chiave: 'poliziaMassimo', valore: 0, motivo: MOTIVO }, true],
    ['il cento', { chiave: 'poliziaMassimo', valore: 100, motivo: MOTIVO }, true],
    ['un arrotondamento', { chiave: 'indigentiArrotondamento', valore: 'metaInSu', motivo: MOTIVO }, true],
    ['un profilo', { chiave: 'profilo', valore: 'lr-11-2024', motivo: MOTIVO }, true],
    ['senza motivo', { chiave: 'transitoriMassimo', valore: 12 }, false],
    ['col motivo vuoto', { chiave: 'transitoriMassimo', valore: 12, motivo: '' }, false],
    ['col motivo di soli spazi', { chiave: 'transitoriMassimo', valore: 12, motivo: ' '.repeat(40) }, false],
    ['col motivo di soli segni', { chiave: 'transitoriMassimo', valore: 12, motivo: '...........' }, false],
    ['con nove lettere', { chiave: 'transitoriMassimo', valore: 12, motivo: 'abcdefghi' }, false],
    ['con dieci lettere', { chiave: 'transitoriMassimo', valore: 12, motivo: 'abcdefghil' }, true],
    ['con un motivo infinito', { chiave: 'transitoriMassimo', valore: 12, motivo: 'a'.repeat(501) }, false],
    ['col motivo più lungo che si può', { chiave: 'transitoriMassimo', valore: 12, motivo: 'a'.repeat(500) }, true],
    ['sotto zero', { chiave: 'poliziaMassimo', valore: -1, motivo: MOTIVO }, false],
    ['oltre cento', { chiave: 'poliziaMassimo', valore: 100.01, motivo: MOTIVO }, false],
    ['con tre decimali', { chiave: 'poliziaMassimo', valore: 10.123, motivo: MOTIVO }, false],
    ['NaN', { chiave: 'poliziaMassimo', valore: Number.NaN, motivo: MOTIVO }, false],
    ['un testo per un numero', { chiave: 'poliziaMassimo', valore: '20', motivo: MOTIVO }, false],
    ['mezzo mese', { chiave: 'scomputoMesi', valore: 1.5, motivo: MOTIVO }, false],
    ['un arrotondamento inventato', { chiave: 'indigentiArrotondamento', valore: 'difetto', motivo: MOTIVO }, false],
    ['un profilo inventato', { chiave: 'profilo', valore: 'rr-9-2030', motivo: MOTIVO }, false],
    ['chi concorre alla quota', { chiave: 'poliziaForze', valore: 'poliziaEVvf', motivo: MOTIVO }, false],
    ['una chiave di tutti gli oggetti', { chiave: 'toString', valore: 1, motivo: MOTIVO }, false],
    ['niente', null, false],
  ])('%s', (_, dato, attesa) => {
    expect(isSostituzione(dato)).toBe(attesa);
  });

  it('di due con la stessa chiave vale l’ultima; le guaste cadono', () => {
    const una = { chiave: 'transitoriMassimo', valore: 12, motivo: MOTIVO };
    const due = { ...una, valore: 15 };
    expect(sostituzioniDa([una, { ...una, motivo: '' }, due, 'x'])).toEqual([due]);
    expect(sostituzioniDa('x')).toEqual([]);
  });
});

describe('il profilo con le sostituzioni', () => {
  it('la soglia cambia e ricorda quella di legge', () => {
    const profilo = profiloPer('2021-03-31', [{ chiave: 'poliziaMassimo', valore: 25, motivo: MOTIVO }]);
    expect(profilo.poliziaMassimo).toMatchObject({ valore: 25, sostituita: { diLegge: 10, motivo: MOTIVO } });
    expect(soglieSostituite(profilo).map(({ chiave }) => chiave)).toEqual(['poliziaMassimo']);
  });

  it('lo stesso valore della norma non è una sostituzione', () => {
    const profilo = profiloPer('2021-03-31', [{ chiave: 'poliziaMassimo', valore: 10, motivo: MOTIVO }]);
    expect(soglieSostituite(profilo)).toEqual([]);
  });

  it('una soglia che il profilo non ha non nasce: resta senza effetto, e si sa', () => {
    const scritta = { chiave: 'categorieMassimo', valore: 30, motivo: MOTIVO } as const;
    const profilo = profiloPer('2021-03-31', [scritta]);
    expect(profilo.categorieMassimo).toBeNull();
    expect(profilo.senzaEffetto).toEqual([scritta]);
  });

  it('scegliendo le regole di un’altra data cambiano soglie e giorno', () => {
    const profilo = profiloPer('2025-03-11', [{ chiave: 'profilo', valore: 'lr-11-2024', motivo: MOTIVO }]);
    expect(profilo).toMatchObject({
      id: 'lr-11-2024',
      giorno: '2024-07-25',
      poliziaMassimo: { valore: 10 },
      sceltoAMano: { dellaData: { id: 'rr-2-2025' }, motivo: MOTIVO },
    });
  });

  it('le regole di un’altra data si scelgono accanto a una soglia', () => {
    const profilo = profiloPer('2025-03-11', [
      { chiave: 'transitoriMassimo', valore: 12, motivo: MOTIVO },
      { chiave: 'profilo', valore: 'lr-11-2024', motivo: MOTIVO },
    ]);
    expect(profilo).toMatchObject({ id: 'lr-11-2024', transitoriMassimo: { valore: 12 } });
  });

  it('scegliere le regole della data non è una scelta', () => {
    const profilo = profiloPer('2025-03-11', [{ chiave: 'profilo', valore: 'rr-2-2025', motivo: MOTIVO }]);
    expect(profilo).toMatchObject({ sceltoAMano: null, giorno: '2025-03-11' });
  });
});
