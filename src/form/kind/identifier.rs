//! Numbers that authorities give to people, each with its own check digit.
//!
//! The number is checked, never the person: a birth date inside a pension number may differ from the one that was told.

use super::super::{expr::value::Value, problem::Problem};
use super::text_value;

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identifier {
    /// Steuer-Identifikationsnummer (§ 139b AO): eleven digits, ISO 7064 MOD 11,10.
    TaxId,
    /// Versicherungsnummer of the pension insurance (§ 147 SGB VI, VKVV): twelve characters.
    PensionNumber,
    /// The part of the Krankenversichertennummer that never changes (§ 290 SGB V): a letter and nine digits.
    HealthInsuranceNumber,
    /// Kindergeldnummer: `115FK123456`. No check digit is known.
    ChildBenefitNumber,
}

impl Identifier {
    /// All there are.
    pub const ALL: [Self; 4] =
        [Self::TaxId, Self::PensionNumber, Self::HealthInsuranceNumber, Self::ChildBenefitNumber];

    /// The name of its problem.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TaxId => "tax-id",
            Self::PensionNumber => "pension-number",
            Self::HealthInsuranceNumber => "health-insurance-number",
            Self::ChildBenefitNumber => "child-benefit-number",
        }
    }

    /// Reads a number with or without spaces; kept in capitals without them.
    pub fn read(self, text: &str) -> Result<Value, Problem> {
        let bare: String =
            text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '/' | '.')).collect();
        let bare = bare.to_uppercase();
        let fits = match self {
            Self::TaxId => is_tax_id(&bare),
            Self::PensionNumber => is_pension_number(&bare),
            Self::HealthInsuranceNumber => is_health_insurance_number(&bare),
            Self::ChildBenefitNumber => matches(&bare, "000FK000000"),
        };
        if fits { Ok(text_value(&bare)) } else { Err(Problem::Identifier(self)) }
    }
}

/// Whether a text has a digit for each `0`, a capital for each `A`, and any other character as it stands.
fn matches(text: &str, shape: &str) -> bool {
    let fits = |(letter, wanted): (u8, u8)| match wanted {
        b'0' => letter.is_ascii_digit(),
        b'A' => letter.is_ascii_uppercase(),
        _ => letter == wanted,
    };
    text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits)
}

/// The first ten digits have exactly one that comes twice or three times; the last is ISO 7064 MOD 11,10.
fn is_tax_id(text: &str) -> bool {
    if !matches(text, "00000000000") || text.starts_with('0') {
        return false;
    }
    let (body, check) = text.split_at(10);
    let times = |digit: u8| body.bytes().filter(|byte| *byte == digit).count();
    let repeated: Vec<usize> = (b'0'..=b'9').map(times).filter(|times| *times > 1).collect();
    let product = digits(body).fold(10, |product, digit| match (digit + product) % 10 {
        0 => 20 % 11,
        sum => 2 * sum % 11,
    });
    matches!(repeated.as_slice(), [2 | 3]) && digits(check).eq([(11 - product) % 10])
}

/// The letter counts as two digits; weights, digit sums, and the sum modulo ten.
fn is_pension_number(text: &str) -> bool {
    const WEIGHTS: [u32; 12] = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    matches(text, "00000000A000")
        && weighted(&text[..11], &WEIGHTS).is_some_and(|sum| digits(&text[11..]).eq([sum]))
}

fn is_health_insurance_number(text: &str) -> bool {
    const WEIGHTS: [u32; 10] = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    matches(text, "A000000000")
        && weighted(&text[..9], &WEIGHTS).is_some_and(|sum| digits(&text[9..]).eq([sum]))
}

/// The digits of the products, added, modulo ten; nothing when there are not as many digits as weights.
fn weighted(text: &str, weights: &[u32]) -> Option<u32> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => vec![u32::from(byte - b'A' + 1) / 10, u32::from(byte - b'A' + 1) % 10],
        _ => vec![u32::from(byte.wrapping_sub(b'0'))],
    };
    let all: Vec<u32> = text.bytes().flat_map(digit).collect();
    let sum =
        all.iter().zip(weights).map(|(digit, weight)| digit * weight).map(|n| n / 10 + n % 10).sum::<u32>();
    (all.len() == weights.len()).then_some(sum % 10)
}

fn digits(text: &str) -> impl Iterator<Item = u32> + '_ {
    text.chars().filter_map(|c| c.to_digit(10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(identifier: Identifier, text: &str) -> bool {
        identifier.read(text).is_ok()
    }

    #[test]
    fn a_tax_id_is_checked_by_its_digits() {
        for good in ["86095742719", "47 036 892 816", "65929970489", "12345678995"] {
            assert!(accepts(Identifier::TaxId, good), "{good}");
        }
        for bad in ["86095742718", "36554266806", "02476291358", "8609574271", "1234567890A"] {
            assert!(!accepts(Identifier::TaxId, bad), "{bad}");
        }
    }

    #[test]
    fn a_pension_number_is_checked_with_its_letter() {
        assert_eq!(Identifier::PensionNumber.read("15 070649 c 103"), Ok(text_value("15070649C103")));
        assert!(accepts(Identifier::PensionNumber, "89311299A005"));
        assert!(!accepts(Identifier::PensionNumber, "10010490A444"));
        assert!(!accepts(Identifier::PensionNumber, "1507064C9103"));
    }

    #[test]
    fn numbers_of_health_insurance_and_child_benefit_have_their_shape() {
        assert!(accepts(Identifier::HealthInsuranceNumber, "a123456780"));
        assert!(!accepts(Identifier::HealthInsuranceNumber, "A123456781"));
        assert!(!accepts(Identifier::HealthInsuranceNumber, "Ä12345678"));
        assert!(accepts(Identifier::ChildBenefitNumber, "111 FK 396431"));
        assert!(!accepts(Identifier::ChildBenefitNumber, "111FK39643"));
    }
}
