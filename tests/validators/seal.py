"""Holds sealed PDF files against pyHanko: seal.py ISSUER.der FILE...

Each file has to be intact and trusted, at the level PAdES B-B, and has to be invalid after a change of one
byte anywhere in it. Exit 1 where one is not. No network is used.
"""

import sys
from io import BytesIO

from asn1crypto import x509
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko_certvalidator import ValidationContext

SIGNED = {"content_type", "message_digest", "signing_certificate_v2"}


def check(pdf: bytes, issuer: x509.Certificate):
    """The verdict on the one seal of a file."""
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    (seal,) = reader.embedded_regular_signatures
    context = ValidationContext(trust_roots=[issuer], allow_fetching=False, moment=seal.self_reported_timestamp)
    return seal, validate_pdf_signature(seal, context)


def complaints(pdf: bytes, issuer: x509.Certificate):
    seal, status = check(pdf, issuer)
    if not status.bottom_line or not status.trusted or not status.intact:
        yield f"not valid: {status.summary()}"
    if "UNTOUCHED" not in status.summary():
        yield f"does not cover the whole file: {status.summary()}"
    if seal.sig_object["/SubFilter"] != "/ETSI.CAdES.detached":
        yield f"sub filter {seal.sig_object['/SubFilter']}"
    signed = {attribute["type"].native for attribute in seal.signer_info["signed_attrs"]}
    if signed != SIGNED:
        yield f"signed attributes {signed}"
    start, end = seal.byte_range[1], seal.byte_range[2]
    for at in range(0, len(pdf), max(1, len(pdf) // 40)):
        if start <= at < end:
            continue
        changed = bytearray(pdf)
        changed[at] ^= 1
        if is_valid(bytes(changed), issuer):
            yield f"valid with byte {at} changed"


def is_valid(pdf: bytes, issuer: x509.Certificate) -> bool:
    try:
        return check(pdf, issuer)[1].bottom_line
    except (PdfReadError, SignatureValidationError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        # It can't even be read any more.
        return False


def main(issuer_path: str, *paths: str) -> int:
    with open(issuer_path, "rb") as file:
        issuer = x509.Certificate.load(file.read())
    failed = 0
    for path in paths:
        with open(path, "rb") as file:
            pdf = file.read()
        found = list(complaints(pdf, issuer))
        print("FAIL" if found else "PASS", path, check(pdf, issuer)[1].summary() if not found else "")
        for complaint in found:
            print("   ", complaint)
        failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
