//! Amounts of money: a decimal and a currency, never a float.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// An ISO 4217 code such as `USD`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(String);

impl Currency {
    /// The three letters.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Currency {
    type Error = BadMoney;

    fn try_from(code: String) -> Result<Self, BadMoney> {
        if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(code))
        } else {
            Err(BadMoney::Currency(code))
        }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

/// An amount in a currency, with as many decimals as Upwork gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The amount, signed.
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// The currency.
    pub currency: Currency,
}

/// Why a text is no money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMoney {
    /// Not a decimal number of at most 28 digits.
    #[error("{0:?} is no decimal amount")]
    Amount(String),
    /// Not three capital letters.
    #[error("{0:?} is no ISO currency code")]
    Currency(String),
}

impl Money {
    /// Reads Upwork's `rawValue` and `currency`.
    ///
    /// # Errors
    /// [`BadMoney`] names the part that cannot be read.
    pub fn parse(raw_value: &str, currency: &str) -> Result<Self, BadMoney> {
        let amount = Decimal::from_str(raw_value)
            .or_else(|_| Decimal::from_scientific(raw_value))
            .map_err(|_| BadMoney::Amount(raw_value.to_owned()))?;
        Ok(Self { amount, currency: Currency::try_from(currency.to_owned())? })
    }
}

/// Rounds half away from zero to `decimals` places and pads to exactly that many, as Odoo stores a
/// monetary value (`55.5` becomes `55.50`).
pub fn round_half_up(amount: Decimal, decimals: u32) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals);
    if rounded.is_zero() {
        rounded.set_sign_positive(true);
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_values_are_read_digit_by_digit() {
        let money = Money::parse("-0.10", "USD").unwrap();
        assert_eq!((money.amount.to_string(), money.currency.code()), ("-0.10".into(), "USD"));
    }

    #[test]
    fn what_is_no_amount_is_named() {
        assert_eq!(Money::parse("NaN", "USD"), Err(BadMoney::Amount("NaN".into())));
        assert_eq!(Money::parse("1", "usd"), Err(BadMoney::Currency("usd".into())));
    }

    #[test]
    fn halves_are_rounded_away_from_zero_and_padded() {
        for (given, decimals, kept) in [
            ("55.5", 2, "55.50"),
            ("45.555", 2, "45.56"),
            ("-45.555", 2, "-45.56"),
            ("4999.5", 0, "5000"),
            ("-0.001", 2, "0.00"),
        ] {
            assert_eq!(round_half_up(given.parse().unwrap(), decimals).to_string(), kept);
        }
    }
}
