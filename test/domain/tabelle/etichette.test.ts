import {
  isColonnaDiAlloggio,
  isSoggetto,
  isTestataEnte,
  isTestataMisura,
  isTestataOrdinale,
  isTestataTerritorio,
  leggiCampo,
  leggiEtichetta,
  leggiTotale,
} from '../../../src/domain/tabelle/etichette';
import { parole } from '../../../src/domain/voci/parole';

it.each([
  ['Ente', true],
  ['Ragione Sociale Ente Proprietario', true],
  ["Comune (come nell'elenco)", true],
  ["Comune (come nell'elenco", true],
  ['Comune(proprietario)', true],
  ['Denominazione sociale del soggetto gestore o titolare dell ente', false],
  ['Denominazione sociale del soggetto gestore o titolare', true],
  ['Denominazione sociale del soggetto gestore', true],
  ['Comune di Viadana', false],
  ['Sociale ente', false],
  ['', false],
])('intestazione dei nomi: «%s» %s', (testo, attesa) => {
  expect(isTestataEnte(testo, parole(testo))).toBe(attesa);
});

it.each([
  ['Sub-ambito', true],
  ['Territorio', true],
  ['Zona di riferimento', true],
  ['Zona di riferimento comunale', false],
  ['Comune', false],
  ['', false],
])('intestazione dei territori: «%s» %s', (testo, attesa) => {
  expect(isTestataTerritorio(parole(testo))).toBe(attesa);
});

it.each([
  ['Misura', true],
  ['Misure (come nel testo)', true],
  ['Provvedimento', true],
  ['Provvedimenti', true],
  ['Misura come scritta nel testo del', true],
  ['Misura come scritta nel testo del piano', false],
  ['Misurazione', false],
  ['La misura', false],
  ['Contromisura', false],
  ['', false],
])('intestazione dei fondi: «%s» %s', (testo, attesa) => {
  expect(isTestataMisura(parole(testo))).toBe(attesa);
});

it.each([
  ['Codice ISTAT', 'codiceIstat'],
  ['Codice catastale', 'codiceCatastale'],
  ['Codice Belfiore', 'codiceCatastale'],
  ['Categoria catastale', null],
  ['Stato SAP', 'statoSap'],
  ['Senza SAP', 'statoSap'],
  ['SAP', null],
  ['Provincia', 'provincia'],
  ['Prov.', 'provincia'],
  ['Sigla', 'provincia'],
  ['Sub-ambito', 'subAmbito'],
  ['Sub-ambito territoriale', 'subAmbito'],
  ['Sub-ambito di Viadana', null],
  ['Alias', 'alias'],
  ['Altri nomi', 'alias'],
  ['Altre denominazioni', 'alias'],
  ['Altri comuni', null],
  ['Nomi', null],
  ['Tipo', 'tipoEnte'],
  ['Tipologia', 'tipoEnte'],
  ['Tipo di ente', 'tipoEnte'],
  ['Tipologia soggetto', 'tipoEnte'],
  ['Tipo alloggio', null],
  ['Codice ISTAT del comune dichiarante capofila', 'codiceIstat'],
  ['Codice ISTAT del comune dichiarante capofila unico', null],
  ['', null],
])('dato dell’ente: «%s» %s', (testo, attesa) => {
  expect(leggiCampo(parole(testo))).toBe(attesa);
});

it.each([
  ['Data di compilazione', 'dataCompilazione'],
  ['Data', null],
  ['Compilazione', null],
  ['Piano approvato il', 'approvato'],
  ['Approvata il', 'approvato'],
  ['Data di approvazione', 'approvato'],
  ['Disapprovato', null],
  ['Approvatore', null],
  ['Anno', 'anno'],
  ['Annualità', 'anno'],
  ['Anno di riferimento del piano', 'anno'],
  ['Anno di costruzione', null],
  ['Ambito territoriale', 'ambito'],
  ['Denominazione dell’ambito', 'ambito'],
  ['Ambito Oglio Po', null],
  ['Territoriale', null],
  ['Codice ISTAT', 'codiceIstat'],
  ['Sub-ambito', null],
  ['Alias', null],
  ['Ente', 'ente'],
  ['Comune', 'ente'],
  ['Comuni', null],
  ['Enti', null],
  ['Anno del piano annuale dell offerta in', null],
  ['Anno del piano annuale dell offerta', 'anno'],
  ['Anno di riferimento del piano annuale offerta', 'anno'],
  ['Anno di riferimento del piano annuale dell offerta', null],
  ['', null],
])('etichetta dell’anagrafica: «%s» %s', (testo, attesa) => {
  expect(leggiEtichetta(testo, parole(testo))).toBe(attesa);
});

it.each([
  ['TOTALE', 'generale'],
  ['Tot. ambito', 'generale'],
  ['Il totale', 'generale'],
  ['Somma', 'generale'],
  ['Totale complessivo delle U.I. disponibili', 'generale'],
  ['Totale comuni', 'parziale'],
  ['Totale ALER', 'parziale'],
  ['Subtotale', 'parziale'],
  ['Sub totale', 'parziale'],
  ['Sub-totale', 'parziale'],
  ['Parziale', 'parziale'],
  ['A riportare', 'parziale'],
  ['A riporto', 'parziale'],
  ['Riporto', 'parziale'],
  ['A riportarelo', null],
  ['A totale', null],
  ['Sub-ambito di Viadana - totale', 'parziale'],
  ['Sub-ambito di Viadana', null],
  ['Comune di Viadana totale', null],
  ['Totale di uno due tre quattro cinque sei', 'generale'],
  ['Totale di uno due tre quattro cinque sei sette', null],
  ['Sub', null],
  ['', null],
])('riga di totale: «%s» %s', (testo, attesa) => {
  expect(leggiTotale(parole(testo))).toBe(attesa);
});

it.each([
  ['N.', true],
  ['Progr.', true],
  ['Num. d’ord.', true],
  ['N. progressivo d’ordine', false],
  ['N. alloggi', false],
  ['', false],
])('intestazione dei numeri di riga: «%s» %s', (testo, attesa) => {
  expect(isTestataOrdinale(parole(testo))).toBe(attesa);
});

it.each([
  ['Foglio', true],
  ['Superficie utile mq', true],
  ['Superficie utile in mq', false],
  ['Vani', true],
  ['Numero vani', false],
  ['Fogliolina', false],
  ['', false],
])('colonna di un elenco di alloggi: «%s» %s', (testo, attesa) => {
  expect(isColonnaDiAlloggio(parole(testo))).toBe(attesa);
});

it.each([
  ['Sub-ambito di Viadana - SAP', true],
  ['Ambito', true],
  ['I comuni', true],
  ['27 comuni', true],
  ['Comuni', true],
  ['Alloggi comunali', true],
  ['Alloggi ALER', true],
  ['Alloggi disponibili', false],
  ['ALER', true],
  ['appartengono ai Comuni', true],
  ['di proprietà comunale', true],
  ['Proprietà dei comuni', true],
  ['Proprietà privata', false],
  ['Il patrimonio dell’ambito', true],
  ['Il patrimonio dei comuni', false],
  ['Nel territorio gli alloggi ALER', false],
  ['', false],
])('soggetto del patrimonio: «%s» %s', (testo, attesa) => {
  expect(isSoggetto(parole(testo))).toBe(attesa);
});
