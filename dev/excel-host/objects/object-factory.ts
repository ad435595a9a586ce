import type { ObjectFactory } from './host-context';
import { Range } from './ranges/range';
import { RangeAreas } from './ranges/range-areas';
import { Worksheet } from './worksheets/worksheet';

export const OBJECTS: ObjectFactory = {
  worksheet: (host, sheet) => new Worksheet(host, sheet),
  range: (host, sheet, area) => new Range(host, sheet, area),
  rangeAreas: (host, sheet, areas) => new RangeAreas(host, sheet, areas),
};
