import pacchetto from '../../../package.json';

/** La versione del programma, che sta nel JSON scaricato. Del pacchetto non si porta altro nel pannello. */
export const VERSIONE = pacchetto.version;
