import type { Righe } from './leggi-dati';

/** Le cifre del patrimonio, che il piano dà in un elenco, disposte in tre tabelle. */
export function tabellePatrimonio(elenco: Righe): { readonly titolo: string; readonly righe: Righe }[] {
  const valori = new Map(elenco.map(([voce = '', valore = '']) => [voce, valore]));
  const valore = (voce: string): string => {
    const trovato = valori.get(voce);
    if (trovato === undefined) throw new Error(`Il patrimonio non ha la voce: ${voce}`);
    return trovato;
  };
  const subAmbito = (nome: string): string[] => [
    `Sub-ambito di ${nome}`,
    valore(`sub-Ambito di ${nome} - SAS`),
    valore(`sub-Ambito di ${nome} - SAP`),
    valore(`sub-Ambito di ${nome} - Altri usi residenziali`),
    valore(`sub-Ambito di ${nome} - alloggi comunali complessivamente`),
  ];
  const ambito = valore("unità abitative - patrimonio immobiliare pubblico dell'Ambito Oglio PO");
  const comuni = valore('appartengono ai 27 Comuni');
  const aler = valore('appartengono ad ALER BS-CR-MN');
  return [
    {
      titolo: 'Alloggi per proprietà',
      righe: [
        ['Proprietà', 'Alloggi', '%'],
        ['27 Comuni', comuni, valore('appartengono ai 27 Comuni (%)')],
        ['ALER BS-CR-MN', aler, valore('appartengono ad ALER BS-CR-MN (%)')],
        ['TOTALE', ambito],
      ],
    },
    {
      titolo: 'Alloggi comunali per sub-ambito',
      righe: [
        ['Sub-ambito', 'SAS', 'SAP', 'Altri usi residenziali', 'Totale'],
        subAmbito('Casalmaggiore'),
        subAmbito('Viadana'),
        ['Totale comuni', '', '', '', comuni],
      ],
    },
    {
      titolo: 'Alloggi ALER per sub-ambito',
      righe: [
        ['Sub-ambito', 'Alloggi ALER', '%'],
        [
          'Sub-ambito di Casalmaggiore',
          valore('Aler nel sub-Ambito di Casalmaggiore'),
          valore('Aler nel sub-Ambito di Casalmaggiore (%)'),
        ],
        [
          'Sub-ambito di Viadana',
          valore('Aler nel sub-ambito di Viadana'),
          valore('Aler nel sub-ambito di Viadana (%)'),
        ],
        ['TOTALE', valore('Aler BS-CR-MN complessivamente')],
      ],
    },
  ];
}
