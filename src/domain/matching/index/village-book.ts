/** The villages of a register, numbered; plain data, small enough to be handed to every thread. */
export type VillageBook = {
  codes: readonly string[];
  /** By village: what it is called in the register and was called before. */
  names: readonly { current: string; former: string }[];
  /** By village: the number of its district. */
  districts: readonly number[];
  districtCodes: readonly string[];
};

export type VillageLine = { villageCode: string; name: string; oldName: string };

export type GrowingVillageBook = {
  add: (line: { villageCode: string; districtCode: string; village: string }) => number;
  finish: (names: Iterable<VillageLine>) => VillageBook;
};

export function growingVillageBook(): GrowingVillageBook {
  const numbers = new Map<string, number>();
  const names: { current: string; former: string }[] = [];
  const districts: number[] = [];
  const districtNumbers = new Map<string, number>();
  return {
    add({ villageCode, districtCode, village }) {
      const key = villageCode || village;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      names.push({ current: village, former: "" });
      districts.push(numberIn(districtNumbers, districtCode || districtPart(villageCode)));
      return number;
    },
    finish(lines) {
      for (const { villageCode, name, oldName } of lines) {
        const number = numbers.get(villageCode);
        if (number !== undefined) names[number] = { current: name || (names[number]?.current ?? ""), former: oldName };
      }
      return { codes: [...numbers.keys()], names, districts, districtCodes: [...districtNumbers.keys()] };
    },
  };
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** `61.11.01.2001` and `6111012001` lie in the district of their first six digits. */
function districtPart(villageCode: string): string {
  return villageCode.replaceAll(".", "").slice(0, 6);
}
