const { default: Ordine } = require('@jest/test-sequencer');

/** Le prove più lunghe, dalla più lunga: se una cominciasse per ultima, un processore starebbe a guardare. */
const LUNGHE = [
  'documenti/comandi-npm',
  'e2e/accessibilita',
  'e2e/guasti-a-ogni-richiesta',
  'e2e/giro-completo',
  'e2e/barra',
  'e2e/esempi',
  'documenti/',
  'excel-host/xlsx',
  'ui/comuni-importa',
  'e2e/ingrandimento',
  'cli/consolida-interrotto',
  'e2e/comuni',
  'ui/piano',
  'corpus/',
  'adapters/excel/',
  'ui/',
  'e2e/',
  'cli/',
];

/** Senza una misura di prima Jest le ordina per grandezza del file, che con la durata non c'entra. */
class DalleLunghe extends Ordine {
  sort(prove) {
    const posto = ({ path }) => {
      const i = LUNGHE.findIndex((nome) => path.replaceAll('\\', '/').includes(`/test/${nome}`));
      return i < 0 ? LUNGHE.length : i;
    };
    return super.sort(prove).sort((a, b) => posto(a) - posto(b));
  }
}

module.exports = DalleLunghe;
