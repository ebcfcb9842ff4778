/** The bits of levels in a typed array, each in the place of its level's number. */
export function byLevel<Name extends string>(
  levels: Readonly<Record<Name, number>>,
  bits: Readonly<Record<Name, number>>,
): Float64Array {
  const array = new Float64Array(Object.keys(levels).length);
  for (const [name, level] of entriesOf(levels)) array[level] = bits[name];
  return array;
}

function entriesOf<Name extends string>(levels: Readonly<Record<Name, number>>): [Name, number][] {
  const names: Name[] = [];
  for (const name in levels) names.push(name);
  return names.map((name) => [name, levels[name]]);
}
