import { ammessa, LETTE, PER_LO_SVILUPPO } from './ammesse.mjs';
import { pacchettiDelLockfile } from './pacchetti.mjs';

/** Quanti pacchetti per licenza, come righe da stampare, e quelli la cui licenza non è ammessa. */
export function controllaLicenze(radice) {
  return riassumi(pacchettiDelLockfile(radice));
}

export function riassumi(pacchetti) {
  const conLicenza = pacchetti.map((uno) => ({ ...uno, licenza: LETTE.get(uno.nome)?.licenza ?? uno.licenza }));
  const quanti = new Map();
  for (const { licenza } of conLicenza) quanti.set(licenza, (quanti.get(licenza) ?? 0) + 1);
  const ordinate = [...quanti].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'en'));
  return {
    righe: [
      ...ordinate.map(([licenza, n]) => `${String(n).padStart(5)}  ${licenza}`),
      `${String(conLicenza.length).padStart(5)}  in tutto`,
    ],
    rifiutati: conLicenza.filter(({ nome, licenza }) => !LETTE.has(nome) && !ammessa(licenza, PER_LO_SVILUPPO)),
  };
}
