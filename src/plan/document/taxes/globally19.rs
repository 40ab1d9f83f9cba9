//! Odoo 19: the missing cents go to the lines in proportion to their own unrounded amounts, the biggest first, each share
//! rounded (halves to the even number); what is left goes one by one in the same order.

use std::cmp::Reverse;

use rust_decimal::{Decimal, RoundingStrategy};

use super::spread::{Missing, Part};
use super::{BaseLine, LineAmounts, Rounding, SIDES, all_taxes};

/// Spreads what the lines lack: of each tax, of its base, of the lines themselves.
pub(super) fn spread(lines: &[BaseLine], rounding: &Rounding, amounts: &mut [LineAmounts]) {
    let taxes = all_taxes(lines).into_iter().flat_map(|tax| [Part::Tax(tax), Part::Base(tax)]);
    let sum: Decimal = lines.iter().map(|line| line.raw).sum();
    let booked = (!sum.is_zero()).then_some(Part::Booked);
    for part in taxes.chain(booked) {
        give(part, &part.raw(lines), rounding, amounts);
    }
}

fn give(part: Part, raw: &[(usize, Decimal)], rounding: &Rounding, amounts: &mut [LineAmounts]) {
    let whole: Decimal = raw.iter().map(|(_, raw)| raw.abs()).sum();
    let mut sorted: Vec<&(usize, Decimal)> = raw.iter().collect();
    sorted.sort_by_key(|(_, raw)| Reverse(raw.abs()));
    for side in SIDES {
        let missing = Missing::of(part, side, raw, rounding, amounts);
        let mut left = missing.count;
        for (place, raw) in &sorted {
            let share = if whole.is_zero() { Decimal::ZERO } else { raw.abs() * missing.count / whole };
            let count = share.round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven).min(left);
            left -= count;
            missing.give(count, &mut amounts[*place]);
        }
        for (place, _) in &sorted {
            let count = left.min(Decimal::ONE);
            left -= count;
            missing.give(count, &mut amounts[*place]);
        }
    }
}
