import { invalidArgument } from '../protocol/host-error';

const NAMED: Readonly<Record<string, string>> = {
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  black: '#000000',
  white: '#FFFFFF',
  gray: '#808080',
  grey: '#808080',
};

/** "#RRGGBB" maiuscolo, anche da un nome di colore del web; `InvalidArgument` per il resto. */
export function normalColor(color: unknown): string {
  if (typeof color !== 'string') throw invalidArgument();
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join('')}`.toUpperCase();
  if (!/^#?[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return `#${color.replace('#', '')}`.toUpperCase();
}
