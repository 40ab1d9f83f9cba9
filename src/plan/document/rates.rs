//! Rates of currencies. Which row counts was looked up as Odoo does it: the company's own before the ones of all
//! companies, even if older; before the first day the earliest; none at all: 1.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use super::books::Books;
use crate::domain::round_half_up;

/// How much of a document's currency one unit of the company's is worth, kept as the two numbers it is the quotient
/// of: an amount is divided once, so that halves stay halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    currency: Decimal,
    company: Decimal,
}

/// Places beyond the last decimal within which a value counts as a half: Odoo's own rounding does so, because it
/// computes in binary.
const HALF_PLACES: u32 = 10;

impl Rate {
    /// Of so many units of each for one unit of account.
    #[cfg(test)]
    pub(super) const fn new(currency: Decimal, company: Decimal) -> Self {
        Self { currency, company }
    }

    /// Of a currency on a day.
    pub fn of(books: &Books, company_id: i32, currency_id: i32, date: NaiveDate) -> Self {
        let own = books.companies.get(&company_id).map(|company| company.currency_id);
        if own.is_none_or(|own| own == currency_id) {
            return Self { currency: Decimal::ONE, company: Decimal::ONE };
        }
        let rate = |currency| books.rates.get(&(company_id, currency, date)).copied().unwrap_or(Decimal::ONE);
        Self { currency: rate(currency_id), company: own.map_or(Decimal::ONE, rate) }
    }

    /// An amount in the company's currency, rounded to its decimals.
    pub fn to_company(self, amount: Decimal, decimals: u32) -> Decimal {
        if self.currency == self.company {
            return round(amount, decimals);
        }
        round((amount * self.company).checked_div(self.currency).unwrap_or_default(), decimals)
    }

    /// As the header shows it, with the sixteen digits that Odoo's own number has.
    pub fn quotient(self) -> Decimal {
        let quotient = self.currency.checked_div(self.company).unwrap_or_default();
        quotient.round_sf_with_strategy(16, RoundingStrategy::MidpointAwayFromZero).unwrap_or(quotient).normalize()
    }
}

/// Half away from zero, to so many decimals.
pub fn round(amount: Decimal, decimals: u32) -> Decimal {
    let near = amount.round_dp_with_strategy(decimals + HALF_PLACES, RoundingStrategy::MidpointAwayFromZero);
    round_half_up(near, decimals)
}
