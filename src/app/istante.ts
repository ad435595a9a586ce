/** Il giorno nell'ora di chi lavora, non in quella di Greenwich: "2026-11-22". */
export function giornoLocale(data: Date): string {
  return `${data.getFullYear()}-${due(data.getMonth() + 1)}-${due(data.getDate())}`;
}

/** Il momento nell'ora di chi lavora: "2026-11-22T10:15:00". */
export function istanteLocale(data: Date): string {
  return `${giornoLocale(data)}T${due(data.getHours())}:${due(data.getMinutes())}:${due(data.getSeconds())}`;
}

function due(numero: number): string {
  return String(numero).padStart(2, '0');
}
