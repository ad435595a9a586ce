import { classifica, NIENTE } from '../../../src/domain/tabelle/classifica-testo';

const parole = (quante: number): string => `carenza${' e'.repeat(quante - 1)}`;

it.each([
  ['un testo che comincia come una voce', 'Turno di notte'],
  ['un nome che comincia come una voce', 'Totti Libero'],
  ['un errore incollato come testo', '#NOME?'],
  ['un errore con gli spazi attorno', ' #NOME? '],
  ['una frase di più di quaranta parole', parole(41)],
  ['un testo lunghissimo', `carenza ${'x'.repeat(300)}`],
])('%s non dice niente', (_, testo) => {
  expect(classifica(testo)).toBe(NIENTE);
});

it.each([
  ['un testo di quaranta parole', parole(40)],
  ['una voce lunga quanto può esserlo', 'carenza'.padEnd(260, ' manutentiva')],
])('%s può ancora dire una voce', (_, testo) => {
  expect(classifica(testo).detta?.voce).toBe('carenza');
});

it('lo stesso testo può essere più cose: lo decide dove sta', () => {
  expect(classifica('Comune')).toMatchObject({ ente: true, etichetta: 'ente', totale: null, misura: false });
  expect(classifica('Sub-ambito')).toMatchObject({ territorio: true, soggetto: true, campo: 'subAmbito', ente: false });
  expect(classifica('N.')).toMatchObject({ ordinale: true, detta: { generica: 'numero' }, alloggio: false });
});
