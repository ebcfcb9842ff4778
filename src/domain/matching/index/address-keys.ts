import { addressPairKey } from "./block-keys.ts";
import type { RegisterColumns } from "./register-columns.ts";

/** By address: the key of its two rarest words, 0 where it has fewer. The other words are those of the whole hamlet. */
export function keysOfAddresses({ addressStarts, addressWords, addresses }: RegisterColumns): Uint32Array {
  const { counts, consonants, skeletons } = addresses;
  return Uint32Array.from({ length: addressStarts.length - 1 }, (_, number) => {
    const words = addressWords.subarray(addressStarts[number], addressStarts[number + 1]);
    const [rarest, second] = Array.from(words, (word) => skeletons[word] ?? 0).sort(byRarity);
    if (rarest === undefined || second === undefined) return 0;
    return addressPairKey(consonants[rarest] ?? 0, consonants[second] ?? 0);
  });

  function byRarity(one: number, other: number): number {
    return (counts[one] ?? 0) - (counts[other] ?? 0) || one - other;
  }
}
