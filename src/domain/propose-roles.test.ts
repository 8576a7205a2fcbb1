import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSingleRoles, listWithout, proposeRoles, type RoleHistory } from './propose-roles';

const PLAYERS = ['an', 'bo', 'cy', 'di'];
const ROLES = ['inbrenger', 'begeleider'];

function remember(history: RoleHistory, roles: ReadonlyMap<string, string>): RoleHistory {
  const next = new Map([...history].map(([role, counts]) => [role, new Map(counts)]));
  for (const [role, player] of roles) {
    const counts = next.get(role) ?? new Map<string, number>();
    next.set(role, counts.set(player, (counts.get(player) ?? 0) + 1));
  }
  return next;
}

describe('proposing roles', () => {
  it('goes round: everybody brings a question before someone brings a second', () => {
    let history: RoleHistory = new Map();
    const brought: string[] = [];
    for (let time = 0; time < PLAYERS.length; time += 1) {
      const roles = proposeRoles(ROLES, PLAYERS, history);
      brought.push(roles.get('inbrenger') ?? '');
      history = remember(history, roles);
    }
    expect([...brought].sort()).toEqual(PLAYERS);
    expect(listWithout('inbrenger', PLAYERS, history)).toEqual([]);
  });

  it('gives nobody two roles while there are others, and never someone who is not there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
        fc.array(fc.tuple(fc.constantFrom('x', 'y'), fc.constantFrom('a', 'b', 'q'))),
        (players, roles, before) => {
          const history = before.reduce<RoleHistory>(
            (all, [role, player]) => remember(all, new Map([[role, player]])),
            new Map(),
          );
          const proposed = [...proposeRoles(roles, players, history).values()];
          expect(new Set(proposed).size).toBe(proposed.length);
          expect(proposed).toHaveLength(Math.min(players.length, roles.length));
          for (const player of proposed) expect(players).toContain(player);
        },
      ),
    );
  });

  it('leaves the last role to everybody else', () => {
    expect(listSingleRoles(['inbrenger', 'begeleider', 'deelnemer'])).toEqual(ROLES);
    expect(listSingleRoles(['begeleider'])).toEqual(['begeleider']);
  });
});
