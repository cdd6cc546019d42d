"""Holds the text that poppler reads from the sample papers against what was written: text.py FOLDER

A page can look right and still be copied or read aloud as nonsense, which no validator of PDF/UA notices.
Every letter and sequence of DIN 91379 has to come out inside a word, and every word of the translations.
"""

import pathlib
import re
import subprocess
import sys
import unicodedata

SAMPLES = pathlib.Path(__file__).parents[2] / "src" / "receipt"
# No font has these signs of the extended part; they are printed as codes.
NAMED = {"221E", "2264", "2265"}
COLUMNS = {"german": [0], "english": [0, 1], "arabic": [0, 2], "ukrainian": [0, 3]}
# Poppler puts a space after the mark in this word.
ACCEPTED = {"يبيّن"}


def text_of(pdf: pathlib.Path) -> str:
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True, text=True).stdout
    return re.sub("[\u202a-\u202e\u200e\u200f]", "", text)


def letters():
    """Code and letter of every entry that is more than white space or a mark that stands on nothing."""
    for line in (SAMPLES / "din91379.txt").read_text().splitlines():
        if not line.startswith("#"):
            for codes in line.split():
                letter = "".join(chr(int(code, 16)) for code in codes.split("+"))
                if not letter.isspace() and unicodedata.category(letter[0])[0] != "M" and codes not in NAMED:
                    yield codes, letter


def words(column: int):
    for line in (SAMPLES / "samples.txt").read_text().splitlines():
        yield from re.findall(r"[^\W\d_]{2,}[\u0300-\u036f\u064b-\u0652\w]*", line.split("|")[column])


def main(folder: str) -> int:
    failed = 0
    for name, columns in COLUMNS.items():
        text = text_of(pathlib.Path(folder, f"{name}.pdf"))
        wanted = {word for column in columns for word in words(column)} - ACCEPTED
        missing = sorted(word for word in wanted if word not in text)
        print("FAIL" if missing else "PASS", name, len(wanted), "words", *missing)
        failed += bool(missing)
    text = text_of(pathlib.Path(folder, "din91379.pdf"))
    missing = [codes for codes, letter in letters() if f"x{letter}nn{letter}" not in text]
    print("FAIL" if missing else "PASS", "din91379", sum(1 for _ in letters()), "letters", *missing)
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
