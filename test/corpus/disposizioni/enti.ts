/** L'anno del piano delle disposizioni generate. */
export const ANNO = 2025;

/** Nomi veri, fra cui coppie che si somigliano, apostrofi, nomi lunghi e nomi che sono anche parole. */
export const ENTI_DEL_CORPUS = {
  aler: ['ALER BS-CR-MN U.O. CREMONA', 'ALER BS-CR-MN U.O. MANTOVA'],
  comuni: [
    'COMUNE DI BOZZOLO',
    'COMUNE DI CASALMAGGIORE',
    'COMUNE DI CASTELDIDONE',
    "COMUNE DI CINGIA DE' BOTTI",
    'COMUNE DI COMMESSAGGIO',
    'COMUNE DI DOSOLO',
    'COMUNE DI MARCARIA',
    'COMUNE DI PIADENA DRIZZONA',
    'COMUNE DI RIVAROLO DEL RE ED UNITI',
    'COMUNE DI RIVAROLO MANTOVANO',
    'COMUNE DI SABBIONETA',
    "COMUNE DI SAN MARTINO DALL'ARGINE",
    'COMUNE DI SAN MARTINO DEL LAGO',
    'COMUNE DI TORRE DE\u2019 PICENARDI',
    'COMUNE DI VIADANA',
    'COMUNE DI LODI',
    'COMUNE DI CANTÙ',
    'COMUNE DI CREMA',
    'COMUNE DI ABBIATEGRASSO',
    'COMUNE DI SESTO SAN GIOVANNI',
    'COMUNE DI LECCO',
    'COMUNE DI MONZA',
  ],
} as const;
