/**
 * Prove riuscite, fallite e saltate dal rapporto JSON di jest. Un file di prove che non parte non ha prove:
 * vale una prova fallita.
 */
export function conteggioJest(rapporto) {
  const prove = rapporto.testResults.flatMap((file) => file.assertionResults);
  return {
    riuscite: rapporto.numPassedTests,
    fallite: rapporto.numFailedTests + rapporto.numRuntimeErrorTestSuites,
    saltate: prove
      .filter((prova) => prova.status === 'pending' || prova.status === 'todo')
      .map((prova) => prova.fullName),
  };
}
