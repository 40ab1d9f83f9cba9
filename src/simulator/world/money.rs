//! An amount as Upwork prints it. Must not calculate: the world holds amounts, it does not earn them.

use rust_decimal::Decimal;

/// An amount in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The amount, in units of the currency.
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: String,
}

impl Money {
    /// An amount of a currency.
    pub fn new(amount: Decimal, currency: &str) -> Self {
        Self { amount, currency: currency.to_owned() }
    }

    /// The plain decimal text, without trailing zeros: `45`, `37.5`.
    pub fn raw(&self) -> String {
        self.amount.normalize().to_string()
    }

    /// The text for people: `$1,500.00`.
    pub fn display(&self) -> String {
        let digits = format!("{:.2}", self.amount.abs());
        let (whole, cents) = digits.split_once('.').unwrap_or((&digits, "00"));
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        let sign = if self.amount.is_sign_negative() { "-" } else { "" };
        match self.currency.as_str() {
            "USD" => format!("{sign}${grouped}.{cents}"),
            "EUR" => format!("{sign}€{grouped}.{cents}"),
            "GBP" => format!("{sign}£{grouped}.{cents}"),
            other => format!("{sign}{other} {grouped}.{cents}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_printed_as_the_api_does() {
        let money = |cents| Money::new(Decimal::new(cents, 2), "USD");
        assert_eq!(money(150_000).raw(), "1500");
        assert_eq!(money(150_000).display(), "$1,500.00");
        assert_eq!(money(3_750).raw(), "37.5");
        assert_eq!(money(-123_456_789).display(), "-$1,234,567.89");
    }
}
