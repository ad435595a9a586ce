import { SCENARIOS } from '../../dev/excel-host/conformance/scenarios';
import { hostWith } from '../../dev/excel-host/host';

/** Il cliente rilascia i riferimenti con una richiesta che nessuno aspetta; gli avvenimenti arrivano dopo la risposta. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('scenari sul ponte di Node', () => {
  for (const [topic, scenarios] of Object.entries(SCENARIOS)) {
    describe(topic, () => {
      it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
        const host = hostWith(['Foglio1']);
        scenario.setup?.(host.workbook);
        host.workbook.takeChanges();
        const result = await scenario.run({
          user: async (step) => {
            const action = scenario.steps?.[step];
            if (!action) throw new Error(`Lo scenario non ha il passo ${step}`);
            action(host);
            await settle();
          },
        });
        expect(result).toEqual(scenario.expected);
        await settle();
        expect(host.leaks).toBe(0);
      });
    });
  }
});
