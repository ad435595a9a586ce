import type { ExcelHost } from '../../../dev/excel-host/host';
import { areaAddress } from '../../../dev/excel-host/model/addresses/address';

/** I nostri segni come stanno nella cartella emulata: foglio, gravità, celle. */
export function segniNelFoglio(
  host: ExcelHost,
): readonly (readonly [foglio: string, gravita: string, celle: string])[] {
  return host.workbook.sheets.flatMap((foglio) =>
    foglio.conditionalFormats.flatMap(({ formulas: [formula = ''], areas }) => {
      const gravita = /N\("quadro-sap:(\w+)"\)/.exec(formula)?.[1];
      return gravita === undefined ? [] : [[foglio.name, gravita, areas.map(areaAddress).join(',')] as const];
    }),
  );
}
