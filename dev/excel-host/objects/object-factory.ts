import type { ObjectFactory } from './host-context';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Worksheet } from './worksheet';

export const OBJECTS: ObjectFactory = {
  worksheet: (host, sheet) => new Worksheet(host, sheet),
  range: (host, sheet, area) => new Range(host, sheet, area),
  rangeAreas: (host, sheet, areas) => new RangeAreas(host, sheet, areas),
};
