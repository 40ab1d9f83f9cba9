//! What rounded amounts lack of their rounded sum, and how it is given to the lines; to which, each series has its own
//! way.

use rust_decimal::Decimal;

use super::{BaseLine, LineAmounts, Pair, Rounding, Side, tax_on};

/// A part of a line's amounts, as each series spreads cents over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What is booked.
    Booked,
    /// The amount of a tax.
    Tax(i32),
    /// The base of a tax.
    Base(i32),
}

impl Part {
    fn of(self, line: &mut LineAmounts) -> Option<&mut Pair> {
        let taxes = line.taxes.iter_mut();
        match self {
            Self::Booked => Some(&mut line.booked),
            Self::Tax(tax) => taxes.into_iter().find(|amounts| amounts.tax == tax).map(|amounts| &mut amounts.amount),
            Self::Base(tax) => taxes.into_iter().find(|amounts| amounts.tax == tax).map(|amounts| &mut amounts.base),
        }
    }

    /// Unrounded, of each line that has it, with the line's place.
    pub(super) fn raw(self, lines: &[BaseLine]) -> Vec<(usize, Decimal)> {
        let of_line = |line: &BaseLine| {
            let percent = |tax| line.taxes.iter().find(|(id, _)| *id == tax).map(|(_, percent)| *percent);
            match self {
                Self::Booked => Some(line.raw),
                Self::Tax(tax) => percent(tax).map(|percent| tax_on(line.raw, percent)),
                Self::Base(tax) => percent(tax).map(|_| line.raw),
            }
        };
        lines.iter().enumerate().filter_map(|(place, line)| Some((place, of_line(line)?))).collect()
    }
}

/// Cents that are missing on one side of one part.
pub(super) struct Missing {
    part: Part,
    side: Side,
    /// How many.
    pub(super) count: Decimal,
    /// One of them, with its sign.
    unit: Decimal,
}

impl Missing {
    /// What the lines' rounded amounts lack of their rounded sum.
    pub(super) fn of(
        part: Part,
        side: Side,
        raw: &[(usize, Decimal)],
        rounding: &Rounding,
        amounts: &mut [LineAmounts],
    ) -> Self {
        let mut have = Decimal::ZERO;
        for (place, _) in raw {
            have += part.of(&mut amounts[*place]).map_or(Decimal::ZERO, |pair| pair.on(side));
        }
        let delta = rounding.on(side, raw.iter().map(|(_, raw)| raw).sum()) - have;
        let unit = Decimal::new(1, rounding.decimals_on(side));
        let count = (delta.abs() / unit).round();
        Self { part, side, count, unit: if delta < Decimal::ZERO { -unit } else { unit } }
    }

    /// Gives some of them to a line.
    pub(super) fn give(&self, count: Decimal, line: &mut LineAmounts) {
        if let Some(pair) = self.part.of(line) {
            *pair.side(self.side) += count * self.unit;
        }
    }
}
