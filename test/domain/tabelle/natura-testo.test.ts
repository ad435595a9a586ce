import { promessaDiTabella, sembraFrase, sembraNota, sembraTitolo } from '../../../src/domain/tabelle/natura-testo';

const lungo = (quanto: number): string =>
  'alloggi '
    .repeat(60)
    .slice(0, quanto - 1)
    .padEnd(quanto, 'x');

it.each([
  ['Solo piani già formalizzati.', true],
  ['  Solo piani già formalizzati.  ', true],
  ['Solo piani  formalizzati.', false],
  ['Piani formalizzati.', false],
  ['.Solo piani già formalizzati', false],
  ['Numero complessivo delle U.I.', false],
  ['Numero complessivo delle U. I.', false],
  ['Le U.I. sono nel comune capofila.', true],
  [lungo(120), false],
  [lungo(121), true],
])('«%s» è un chiarimento: %s', (testo, atteso) => {
  expect(sembraFrase(testo)).toBe(atteso);
});

it.each([
  ['* Comuni senza U.I. SAP', true],
  ['  (*) Comuni senza U.I. SAP', true],
  ['(12) nel comune capofila', true],
  ['1) nel comune capofila', true],
  ['N.B. dati al 31/12', true],
  ['Nota: dati al 31/12', true],
  ['Legenda', true],
  ['FONTE Regione Lombardia', true],
  ['Notevole', false],
  ['Alloggi disponibili', false],
  ['Alloggi * disponibili', false],
])('«%s» è una nota: %s', (testo, atteso) => {
  expect(sembraNota(testo)).toBe(atteso);
});

it.each([
  ['Tabella 3', true],
  ['U.I. disponibili nel 2021', true],
  ['Numero U.I. in carenza manutentiva', true],
  ['in carenza manutentiva nel comune', true],
  ['in carenza manutentiva nel comune capofila', true],
  ['in carenza manutentiva che il comune intende portare a termine entro il prossimo anno', false],
  ['* Tabella dei comuni', false],
  ['Nota: alloggi in carenza', false],
  ['Viadana', false],
  [`Tabella ${lungo(400)}`, false],
])('«%s» è un titolo: %s', (testo, atteso) => {
  expect(sembraTitolo(testo)).toBe(atteso);
});

const CERTA = { certa: true, voce: null };

it.each([
  ['Alloggi ALER presenti nei comuni', CERTA],
  ['U.I. ubicate nel sub-ambito', CERTA],
  ['  Alloggi di turn-over', { certa: false, voce: 'turnOver' }],
  ['Alloggi in carenza manutentiva 2021', { certa: false, voce: 'carenza' }],
  ['Alloggi privati', { certa: false, voce: 'privati' }],
  ['Alloggi in carenza manutentiva 3bis', { certa: false, voce: 'carenza' }],
  ['Alloggi in carenza manutentiva 12020', null],
  ['Alloggi in carenza manutentiva 20215', null],
  ['Alloggi presenti', null],
  ['Comuni presenti', null],
  ['Alloggi', null],
  ['Alloggi disponibili', null],
  ['Numero complessivo di alloggi disponibili nell’anno', null],
  ['Alloggi in carenza manutentiva 12', null],
  ['Alloggi in carenza manutentiva: 12', null],
  ['Alloggi in carenza manutentiva = 12', null],
  ['Alloggi in carenza manutentiva :12', null],
  ['Alloggi in carenza manutentiva:', { certa: false, voce: 'carenza' }],
  ['* Alloggi in carenza manutentiva', null],
  ['Nota alloggi in carenza manutentiva', null],
  ['Gli alloggi in carenza manutentiva', null],
  ['  Gli alloggi in carenza manutentiva', null],
  ['Alloggi che risultano in carenza manutentiva', null],
  ['Alloggi non in carenza manutentiva', null],
  ['Nessun alloggio: alloggi in carenza manutentiva', null],
  ['Nessuna unità tra gli alloggi in carenza manutentiva', null],
  ['Totale alloggi in carenza manutentiva', null],
  [`Alloggi ALER presenti nei comuni ${'del territorio '.repeat(14)}`, null],
])('«%s» promette %j', (testo, attesa) => {
  expect(promessaDiTabella(testo)).toEqual(attesa);
});
