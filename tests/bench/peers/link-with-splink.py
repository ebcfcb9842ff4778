"""Links a list to a register with Splink 4 on DuckDB and writes what `sasar match` writes.

One sensible configuration, the one a careful analyst sets up in an afternoon: cleaned columns, term-frequency adjustment on
names, eight blocking rules, u by random sampling, m by expectation maximisation, the best pair of each row above one half.

Usage: link-with-splink.py --register R.csv --list L.csv --out O.csv
"""

import argparse
import re
import time

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

MONTHS = {
    name[:3]: number
    for number, name in enumerate(
        "januari februari maret april mei juni juli agustus september oktober november desember".split(), 1
    )
} | {"agt": 8, "ags": 8}
TITLES = re.compile(r"\b(H|HJ|HAJI|HAJJAH|DRS|IR|SE|S PD|S PD I|S AG|A MD|A MA PD|UST|USTADZ|PAK|BU|IBU|BP|NY)\b")
FATHER = re.compile(r"\b(BIN|BINTI|BT|BTE|ALIAS|ALS|AL)\b.*")


def clean_name(text: str) -> str:
    text = re.sub(r"[^A-Z ]", " ", text.upper())
    text = re.sub(r"^(M|MD|MUH|MOH|MUHD|MUHAMAD|MOHAMAD|MOCHAMMAD) ", "MUHAMMAD ", text)
    return " ".join(FATHER.sub("", TITLES.sub(" ", text)).split())


def clean_number(text: str) -> str | None:
    digits = re.sub(r"\D", "", text)
    if "E" in text.upper() or len(digits) < 15 or len(set(digits)) == 1:
        return None
    return digits


def clean_date(text: str) -> str | None:
    text = text.lower().removesuffix(" 0:00:00").strip()
    if match := re.search(r"(\d{4})-(\d\d)-(\d\d)", text):
        return match.group(0)
    if match := re.search(r"(\d{1,2})[-/. ]+([a-z]+|\d{1,2})[-/. ]+(\d{4}|\d\d)$", text):
        day, month, year = match.groups()
        number = MONTHS.get(month[:3]) if month.isalpha() else int(month)
        full = int(year) + (0 if len(year) == 4 else 2000 if int(year) <= 25 else 1900)
        if number:
            return f"{full:04d}-{number:02d}-{int(day):02d}"
    return None


def clean_village(text: str) -> str | None:
    return re.sub(r"^(desa|ds\.?) |[^a-z]", "", text.lower()) or None


def clean(rows: pd.DataFrame, key: str) -> pd.DataFrame:
    names = rows["name"].map(clean_name)
    dates = rows["birth_date"].where(rows["birth_date"] != "", rows["birth_place"]).map(clean_date)
    addresses = (rows["rt"].map(lambda rt: f"{int(rt):02d}" if rt else "") + " " if "rt" in rows else "") + rows["address"]
    addresses = addresses.str.upper().str.replace(r"\b(RT|RW|DUSUN|DSN|JL|NO)\b|[^A-Z0-9 ]", " ", regex=True).str.split().str.join(" ")
    return pd.DataFrame(
        {
            "unique_id": rows[key],
            "name": names.where(names != "", None),
            "first": names.str.split().str[0],
            "last": names.str.split().str[-1],
            "nik": rows["nik"].map(clean_number),
            "kk": rows["kk_no"].map(clean_number),
            "sex": rows["sex"].where(rows["sex"] != "", None),
            "born": dates,
            "year": dates.str[:4],
            "village": rows["village"].map(clean_village),
            "address": addresses.where(addresses != "", None),
        }
    )


BLOCKING = [
    ("nik",),
    ("kk", "substr(name, 1, 2)"),
    ("born",),
    ("name", "village"),
    ("first", "village", "year"),
    ("name", "year"),
    ("address", "first"),
    ("substr(nik, 1, 12)", "substr(name, 1, 1)"),
]
COMPARISONS = {
    "name": cl.JaroWinklerAtThresholds("name", [0.94, 0.88, 0.8]).configure(term_frequency_adjustments=True),
    "nik": cl.DamerauLevenshteinAtThresholds("nik", [1, 2]),
    "kk": cl.DamerauLevenshteinAtThresholds("kk", [1]),
    "born": cl.DateOfBirthComparison(
        "born",
        input_is_string=True,
        datetime_format="%Y-%m-%d",
        datetime_thresholds=[1, 1],
        datetime_metrics=["month", "year"],
    ),
    "village": cl.JaroWinklerAtThresholds("village", [0.9]),
    "address": cl.JaroWinklerAtThresholds("address", [0.92, 0.8]),
    "sex": cl.ExactMatch("sex"),
}


def link(register: pd.DataFrame, listed: pd.DataFrame) -> pd.DataFrame:
    """Columns that one side does not have are left out of everything."""
    filled = {column for column in register if register[column].notna().any() and listed[column].notna().any()}
    settings = SettingsCreator(
        link_type="link_only",
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in BLOCKING if columns_of(rule) <= filled],
        comparisons=[comparison for column, comparison in COMPARISONS.items() if column in filled],
    )
    linker = Linker([listed, register], settings, db_api=DuckDBAPI(), input_table_aliases=["a_list", "b_register"])
    key = "nik" if "nik" in filled else "address"
    deterministic = [block_on(key, "first"), block_on("born", "name", "village")]
    linker.training.estimate_probability_two_random_records_match(deterministic, recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on(key))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("born", "village"))
    return linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()


def columns_of(rule: tuple[str, ...]) -> set[str]:
    return {re.sub(r"substr\((\w+),.*", r"\1", part) for part in rule}


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("register", "list", "out"):
        parser.add_argument(f"--{name}", required=True)
    given = parser.parse_args()
    started = time.time()
    register = pd.read_csv(given.register, dtype=str, keep_default_na=False)
    listed = pd.read_csv(given.list, dtype=str, keep_default_na=False)
    prepared = clean(register, "person_id"), clean(listed, "row_id")
    loaded = time.time()
    pairs = link(*prepared)
    seconds = time.time() - loaded
    best = pairs.sort_values("match_probability", ascending=False).drop_duplicates("unique_id_l")
    found = best.set_index("unique_id_l")
    household = dict(zip(register["person_id"], register["household_id"]))
    person = {row: hit for row, hit, p in zip(found.index, found["unique_id_r"], found["match_probability"]) if p >= 0.5}
    probability = found["match_probability"].to_dict()
    out = pd.DataFrame({"row_id": listed["row_id"]})
    out["person_id"] = out["row_id"].map(person).fillna("")
    out["household_id"] = out["person_id"].map(household).fillna("")
    out["probability"] = out["row_id"].map(probability).fillna(0)
    out["decision"] = out["probability"].map(lambda p: "certain" if p >= 0.995 else "possible" if p >= 0.5 else "none")
    out["household_decision"] = out["decision"]
    out["evidence"] = ""
    out.to_csv(given.out, index=False)
    print(f"Splink: read and cleaned in {loaded - started:.1f} s, linked in {seconds:.1f} s, {len(pairs)} pairs")


if __name__ == "__main__":
    main()
