//! Amounts of invoice lines and their taxes in both currencies, to the cent as Odoo computes them.
//!
//! Rounded per line, every amount is rounded by itself, and the two series agree. Rounded globally, the sums are rounded
//! and the cents that the lines lack are spread over them; how, differs: [`globally18`], [`globally19`].

mod check;
mod globally18;
mod globally19;
mod spread;
#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

pub use check::check;

use super::rates::{Rate, round};
use crate::domain::Series;

/// A line before any rounding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseLine {
    /// Price times quantity.
    pub raw: Decimal,
    /// Taxes in the order in which they are computed: row id and percent.
    pub taxes: Vec<(i32, Decimal)>,
}

/// How to round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// Whose algorithm.
    pub series: Series,
    /// Once per document, not once per line.
    pub globally: bool,
    /// Decimals of the document's currency.
    pub decimals: u32,
    /// Decimals of the company's currency.
    pub company_decimals: u32,
    /// Between the two.
    pub rate: Rate,
}

/// The same amount in the document's currency and in the company's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// In the document's currency.
    pub currency: Decimal,
    /// In the company's currency.
    pub company: Decimal,
}

/// What a line comes to; all amounts have the sign of its price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineAmounts {
    /// Without tax, as the line shows it.
    pub subtotal: Decimal,
    /// With tax, as the line shows it.
    pub total: Decimal,
    /// Without tax, as it is booked.
    pub booked: Pair,
    /// One for each tax of the line.
    pub taxes: Vec<TaxAmounts>,
}

/// What a tax comes to on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxAmounts {
    /// `account_tax`.
    pub tax: i32,
    /// The tax.
    pub amount: Pair,
    /// What it was computed from.
    pub base: Pair,
}

/// One of the two currencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Currency,
    Company,
}

const SIDES: [Side; 2] = [Side::Currency, Side::Company];

impl Pair {
    const fn side(&mut self, side: Side) -> &mut Decimal {
        match side {
            Side::Currency => &mut self.currency,
            Side::Company => &mut self.company,
        }
    }

    const fn on(self, side: Side) -> Decimal {
        match side {
            Side::Currency => self.currency,
            Side::Company => self.company,
        }
    }
}

impl Rounding {
    /// Rounds an unrounded amount in the document's currency to one of the two.
    fn on(&self, side: Side, raw: Decimal) -> Decimal {
        match side {
            Side::Currency => round(raw, self.decimals),
            Side::Company => self.rate.to_company(raw, self.company_decimals),
        }
    }

    fn pair(&self, raw: Decimal) -> Pair {
        Pair { currency: self.on(Side::Currency, raw), company: self.on(Side::Company, raw) }
    }

    const fn decimals_on(&self, side: Side) -> u32 {
        match side {
            Side::Currency => self.decimals,
            Side::Company => self.company_decimals,
        }
    }
}

/// What the lines of a document come to.
pub fn amounts(lines: &[BaseLine], rounding: &Rounding) -> Vec<LineAmounts> {
    if !rounding.globally {
        return lines.iter().map(|line| per_line(line, rounding)).collect();
    }
    let mut amounts: Vec<LineAmounts> = lines.iter().map(|line| unspread(line, rounding)).collect();
    match rounding.series {
        Series::V18 => globally18::spread(lines, rounding, &mut amounts),
        Series::V19 => globally19::spread(lines, rounding, &mut amounts),
    }
    amounts
}

/// A tax on an amount, unrounded.
fn tax_on(base: Decimal, percent: Decimal) -> Decimal {
    base * percent / Decimal::ONE_HUNDRED
}

/// Base and taxes are rounded in the document's currency first, each then in the company's.
fn per_line(line: &BaseLine, rounding: &Rounding) -> LineAmounts {
    let base = round(line.raw, rounding.decimals);
    let of_tax = |(tax, percent): &(i32, Decimal)| {
        let amount = round(tax_on(base, *percent), rounding.decimals);
        TaxAmounts { tax: *tax, amount: rounding.pair(amount), base: rounding.pair(base) }
    };
    let taxes: Vec<TaxAmounts> = line.taxes.iter().map(of_tax).collect();
    let total = taxes.iter().fold(base, |total, tax| total + tax.amount.currency);
    LineAmounts { subtotal: base, total, booked: rounding.pair(base), taxes }
}

/// Each amount rounded from the unrounded one, before the missing cents are spread.
fn unspread(line: &BaseLine, rounding: &Rounding) -> LineAmounts {
    let base = rounding.pair(line.raw);
    let of_tax = |(tax, percent): &(i32, Decimal)| TaxAmounts {
        tax: *tax,
        amount: rounding.pair(tax_on(line.raw, *percent)),
        base,
    };
    let taxes: Vec<TaxAmounts> = line.taxes.iter().map(of_tax).collect();
    let total = match rounding.series {
        Series::V18 => {
            let raw = line.taxes.iter().fold(line.raw, |total, (_, percent)| total + tax_on(line.raw, *percent));
            round(raw, rounding.decimals)
        }
        Series::V19 => taxes.iter().fold(base.currency, |total, tax| total + tax.amount.currency),
    };
    LineAmounts { subtotal: base.currency, total, booked: base, taxes }
}

/// All taxes of a document, in order of first appearance.
fn all_taxes(lines: &[BaseLine]) -> Vec<i32> {
    let mut taxes = Vec::new();
    for (tax, _) in lines.iter().flat_map(|line| &line.taxes) {
        if !taxes.contains(tax) {
            taxes.push(*tax);
        }
    }
    taxes
}
