/** Ciò che dice dove si è costruito e non che cosa: cartelle del computer, registro da cui npm scarica. */
const LUOGHI = new Set(['cdx:npm:package:path', 'cdx:npm:package:private']);

/** La distinta senza percorsi, indirizzi del registro, numero di serie e ora: lo stesso lockfile dà lo stesso file. */
export function senzaLuoghi({ serialNumber: _, metadata, components, ...resto }) {
  const { timestamp: __, ...dati } = metadata;
  return {
    ...resto,
    metadata: { ...dati, component: ripulisci(dati.component) },
    components: components.map(ripulisci),
  };
}

function ripulisci({ properties = [], externalReferences = [], ...componente }) {
  const restano = properties.filter(({ name }) => !LUOGHI.has(name));
  const rimandi = externalReferences.filter(({ type }) => type !== 'distribution');
  return {
    ...componente,
    ...(restano.length > 0 ? { properties: restano } : {}),
    ...(rimandi.length > 0 ? { externalReferences: rimandi } : {}),
  };
}
