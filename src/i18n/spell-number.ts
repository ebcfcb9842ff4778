import type { Locale } from "./locale.ts";

/**
 * A whole number in words (terbilang), as a decree or a receipt writes it. `spellNumber(1500000n, "id")` is
 * `satu juta lima ratus ribu`. Below a quadrillion times a thousand (10¹⁸), which no budget reaches; else it throws.
 */
export function spellNumber(value: bigint, locale: Locale): string {
  if (value < 0n) return `minus ${spellNumber(-value, locale)}`;
  if (value >= 10n ** 18n) throw new RangeError("A number of 10^18 or more has no words here");
  return locale === "id" ? spellIndonesian(value) : spellEnglish(value);
}

const ID_UNITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const ID_SCALES = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun"];

function spellIndonesian(value: bigint): string {
  if (value === 0n) return "nol";
  return groupsOf(value)
    .map(({ group, scale }) => {
      if (group === 1 && scale === 1) return "seribu";
      return joined([indonesianBelowThousand(group), ID_SCALES[scale]]);
    })
    .join(" ");
}

function indonesianBelowThousand(n: number): string {
  const unit = (digit: number) => ID_UNITS[digit] ?? "";
  if (n < 10) return n === 0 ? "" : unit(n);
  if (n === 10) return "sepuluh";
  if (n === 11) return "sebelas";
  if (n < 20) return `${unit(n - 10)} belas`;
  if (n < 100) return joined([`${unit(Math.floor(n / 10))} puluh`, indonesianBelowThousand(n % 10)]);
  const hundreds = n < 200 ? "seratus" : `${unit(Math.floor(n / 100))} ratus`;
  return joined([hundreds, indonesianBelowThousand(n % 100)]);
}

const EN_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const EN_SCALES = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

function spellEnglish(value: bigint): string {
  if (value === 0n) return "zero";
  return groupsOf(value)
    .map(({ group, scale }) => joined([englishBelowThousand(group), EN_SCALES[scale]]))
    .join(" ");
}

function englishBelowThousand(n: number): string {
  if (n === 0) return "";
  if (n < 20) return EN_SMALL[n] ?? "";
  if (n < 100) {
    const tens = EN_TENS[Math.floor(n / 10)] ?? "";
    return n % 10 === 0 ? tens : `${tens}-${englishBelowThousand(n % 10)}`;
  }
  return joined([`${EN_SMALL[Math.floor(n / 100)]} hundred`, englishBelowThousand(n % 100)]);
}

/** The non-empty groups of three digits, the largest first: 1,000,002 is `[{1, scale 2}, {2, scale 0}]`. */
function groupsOf(value: bigint): { group: number; scale: number }[] {
  const groups: { group: number; scale: number }[] = [];
  for (let rest = value, scale = 0; rest > 0n; rest /= 1000n, scale++) {
    const group = Number(rest % 1000n);
    if (group > 0) groups.unshift({ group, scale });
  }
  return groups;
}

function joined(words: (string | undefined)[]): string {
  return words.filter(Boolean).join(" ");
}
