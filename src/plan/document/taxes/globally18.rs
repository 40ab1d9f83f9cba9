//! Odoo 18: the missing cents go to the lines in proportion to their totals, the biggest signed total first, each share
//! rounded up.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::spread::{Missing, Part};
use super::{BaseLine, LineAmounts, Rounding, SIDES, all_taxes};

/// Spreads what the lines lack: of each tax, of its base, then of the lines themselves; of these the ones without a tax
/// first settle it among themselves.
pub(super) fn spread(lines: &[BaseLine], rounding: &Rounding, amounts: &mut [LineAmounts]) {
    let totals: Vec<Decimal> = amounts
        .iter()
        .map(|line| line.taxes.iter().fold(line.booked.currency, |total, tax| total + tax.amount.currency))
        .collect();
    for part in all_taxes(lines).into_iter().flat_map(|tax| [Part::Tax(tax), Part::Base(tax)]) {
        let raw = part.raw(lines);
        give(part, &raw, &in_proportion(&totals, &raw), rounding, amounts);
    }
    let all = Part::Booked.raw(lines);
    let untaxed: Vec<(usize, Decimal)> =
        all.iter().copied().filter(|(place, _)| lines[*place].taxes.is_empty()).collect();
    give(Part::Booked, &untaxed, &in_proportion(&totals, &untaxed), rounding, amounts);
    give(Part::Booked, &all, &evenly(&totals, &all), rounding, amounts);
}

/// A line's place and its part of a whole.
struct Share {
    place: usize,
    part: Decimal,
    whole: Decimal,
}

/// The lines, the biggest signed total first.
fn sorted(totals: &[Decimal], raw: &[(usize, Decimal)]) -> Vec<usize> {
    let mut places: Vec<usize> = raw.iter().map(|(place, _)| *place).collect();
    places.sort_by_key(|place| Reverse(totals[*place]));
    places
}

/// Shares by absolute total; none if all totals are zero.
fn in_proportion(totals: &[Decimal], raw: &[(usize, Decimal)]) -> Vec<Share> {
    let whole: Decimal = raw.iter().map(|(place, _)| totals[*place].abs()).sum();
    if whole.is_zero() {
        return Vec::new();
    }
    let share = |place: usize| Share { place, part: totals[place].abs(), whole };
    sorted(totals, raw).into_iter().map(share).collect()
}

/// Equal shares.
fn evenly(totals: &[Decimal], raw: &[(usize, Decimal)]) -> Vec<Share> {
    let whole = Decimal::from(raw.len());
    sorted(totals, raw).into_iter().map(|place| Share { place, part: Decimal::ONE, whole }).collect()
}

/// To each its share rounded up, until nothing is left.
fn give(part: Part, raw: &[(usize, Decimal)], shares: &[Share], rounding: &Rounding, amounts: &mut [LineAmounts]) {
    for side in SIDES {
        let missing = Missing::of(part, side, raw, rounding, amounts);
        let mut left = missing.count;
        for share in shares {
            let count = (share.part * missing.count / share.whole).ceil().min(left);
            left -= count;
            missing.give(count, &mut amounts[share.place]);
        }
    }
}
