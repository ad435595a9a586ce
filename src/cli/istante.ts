/** Il momento nell'ora di chi lavora: "2026-11-22T10:15:00". */
export function istanteLocale(data: Date): string {
  const due = (numero: number): string => String(numero).padStart(2, '0');
  const giorno = `${data.getFullYear()}-${due(data.getMonth() + 1)}-${due(data.getDate())}`;
  return `${giorno}T${due(data.getHours())}:${due(data.getMinutes())}:${due(data.getSeconds())}`;
}
