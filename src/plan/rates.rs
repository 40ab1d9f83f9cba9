//! Exchange rates as Odoo picks them: rows of a root company count before those of all companies, however old; before the
//! first day the earliest counts; a currency without any row has the rate 1.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::round_half_up;

/// Rows of `res_currency_rate`: by currency, and by root company (`None`: for all companies).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates(BTreeMap<(i32, Option<i32>), BTreeMap<NaiveDate, Decimal>>);

impl Rates {
    /// Takes a row in.
    pub fn insert(&mut self, currency_id: i32, company_id: Option<i32>, day: NaiveDate, rate: Decimal) {
        self.0.entry((currency_id, company_id)).or_default().insert(day, rate);
    }

    /// Units of a currency for one unit of the reference, on a day.
    fn rate(&self, currency_id: i32, root_company: i32, day: NaiveDate) -> Decimal {
        let of = |company| self.0.get(&(currency_id, company));
        let rows = [of(Some(root_company)), of(None)];
        let latest = rows.iter().flatten().find_map(|rows| rows.range(..=day).next_back());
        let rate = latest.or_else(|| rows.iter().flatten().find_map(|rows| rows.first_key_value()));
        rate.map_or(Decimal::ONE, |(_, rate)| *rate)
    }

    /// An amount of one currency in another, rounded to its decimals. `None` if the rates make no sense (a rate of 0).
    pub fn convert(
        &self,
        amount: Decimal,
        (from, to): (i32, i32),
        root_company: i32,
        day: NaiveDate,
        decimals: u32,
    ) -> Option<Decimal> {
        if from == to {
            return Some(round_half_up(amount, decimals));
        }
        let raw = amount.checked_mul(self.rate(to, root_company, day))?;
        Some(round_half_up(raw.checked_div(self.rate(from, root_company, day))?, decimals))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EUR: i32 = 125;
    const CHF: i32 = 4;
    const USD: i32 = 1;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn rates() -> Rates {
        let mut rates = Rates::default();
        for (currency, company, from, rate) in [
            (EUR, Some(1), "2026-01-05", "0.9"),
            (EUR, Some(1), "2026-06-01", "0.8571"),
            (EUR, None, "2026-08-01", "0.5"),
            (CHF, None, "2026-03-01", "0.8123"),
        ] {
            rates.insert(currency, company, day(from), number(rate));
        }
        rates
    }

    #[test]
    fn the_latest_rate_up_to_the_day_counts_and_the_companys_own_before_a_newer_common_one() {
        for (currency, on, rate) in [
            (EUR, "2026-05-31", "0.9"),
            (EUR, "2026-06-01", "0.8571"),
            (EUR, "2026-12-31", "0.8571"),
            (CHF, "2026-04-01", "0.8123"),
        ] {
            assert_eq!(rates().rate(currency, 1, day(on)), number(rate), "{on}");
        }
    }

    #[test]
    fn before_the_first_day_the_earliest_counts_and_without_any_it_is_one() {
        assert_eq!(rates().rate(EUR, 1, day("2020-01-01")), number("0.9"));
        assert_eq!(rates().rate(EUR, 2, day("2020-01-01")), number("0.5"));
        assert_eq!(rates().rate(USD, 1, day("2026-06-01")), Decimal::ONE);
    }

    #[test]
    fn an_amount_is_rounded_in_the_currency_it_is_converted_to() {
        let convert = |amount, from, to, decimals| {
            rates().convert(number(amount), (from, to), 1, day("2026-07-01"), decimals).map(|amount| amount.to_string())
        };
        assert_eq!(convert("-100", USD, EUR, 2).as_deref(), Some("-85.71"));
        assert_eq!(convert("-100", EUR, USD, 2).as_deref(), Some("-116.67"));
        assert_eq!(convert("-100.5", EUR, EUR, 0).as_deref(), Some("-101"));
    }

    #[test]
    fn a_rate_of_zero_gives_nothing() {
        let mut rates = Rates::default();
        rates.insert(EUR, None, day("2026-01-01"), Decimal::ZERO);
        assert_eq!(rates.convert(Decimal::TEN, (EUR, USD), 1, day("2026-07-01"), 2), None);
    }
}
