import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { ListStateMark } from "#ui/kit/list-state-mark.tsx";
import { Logo } from "#ui/kit/logo.tsx";
import { MaskedNumber } from "#ui/kit/masked-number.tsx";
import { MatchMark } from "#ui/kit/match-mark.tsx";
import { Note } from "#ui/kit/note.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { Specimen } from "./specimen.tsx";

const SEVERITIES = [
  ["block", "Blokir"],
  ["review", "Periksa"],
  ["info", "Info"],
  ["clear", "Aman"],
] as const;
const FUNDERS = [
  ["opd", "OPD"],
  ["baznas", "Baznas"],
  ["village", "Desa"],
  ["ministry", "Pusat"],
] as const;
const STATES = [
  [0, "Draf"],
  [1, "Diajukan"],
  [2, "Ditinjau"],
  [3, "Disetujui"],
  [4, "Disalurkan"],
  ["returned", "Dikembalikan"],
  ["revoked", "Dicabut"],
] as const;

export function MarksSection() {
  return (
    <Specimen title="Tanda" about="Bentuk dan kata dulu, warna kemudian. Catatan tanpa warna, tidak dihitung.">
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {SEVERITIES.map(([level, word]) => (
          <Severity key={level} level={level}>
            {word}
          </Severity>
        ))}
        {SEVERITIES.map(([level, word]) => (
          <Severity key={level} level={level} tag>
            {word}
          </Severity>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {FUNDERS.map(([funder, word]) => (
          <FunderMark key={funder} funder={funder}>
            {word}
          </FunderMark>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {[1, 2, 3, 4].map((decile) => (
          <DecileMark key={decile} decile={decile}>
            Desil {decile}
          </DecileMark>
        ))}
        <DecileMark decile={null}>tidak diketahui</DecileMark>
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <MatchMark level="certain">pasti</MatchMark>
        <MatchMark level="possible">mungkin</MatchMark>
        <MatchMark level="none">tidak ada</MatchMark>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {STATES.map(([step, word]) => (
          <ListStateMark key={word} step={step}>
            {word}
          </ListStateMark>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <Note>verval terakhir 14 bulan lalu</Note>
        <MaskedNumber visible="6111" hidden={12} />
        <span>
          S<mark>u</mark>r<mark>i</mark>ani <mark>bt. Hamdan</mark>
        </span>
        <KeyHint>Ctrl K</KeyHint>
        <Logo size={36} />
      </div>
    </Specimen>
  );
}
