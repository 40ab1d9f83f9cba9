//! What a header says about its lines.

use rust_decimal::Decimal;

use super::row::{Line, LineKind, MoveType, Totals};

/// The totals of a draft. An invoice's are positive, a credit note's too but for the signed ones; an entry sums up its
/// debit side.
pub fn of(move_type: MoveType, lines: &[Line]) -> Totals {
    match move_type {
        MoveType::OutInvoice => invoice(lines, -Decimal::ONE),
        MoveType::OutRefund => invoice(lines, Decimal::ONE),
        MoveType::Entry => entry(lines),
    }
}

/// `sign` is that of the lines' amounts against the document's.
fn invoice(lines: &[Line], sign: Decimal) -> Totals {
    let currency = |kind| sum(lines, kind, |line| line.amount_currency);
    let company = |kind| sum(lines, kind, |line| line.balance);
    let (untaxed, tax) = (currency(LineKind::Product), currency(LineKind::Tax));
    let (untaxed_signed, tax_signed) = (-company(LineKind::Product), -company(LineKind::Tax));
    Totals {
        amount_untaxed: sign * untaxed,
        amount_tax: sign * tax,
        amount_total: sign * (untaxed + tax),
        amount_residual: -sign * sum(lines, LineKind::PaymentTerm, |line| line.amount_residual_currency),
        amount_untaxed_signed: untaxed_signed,
        amount_tax_signed: tax_signed,
        amount_total_signed: untaxed_signed + tax_signed,
        amount_residual_signed: sum(lines, LineKind::PaymentTerm, |line| line.amount_residual),
        amount_untaxed_in_currency_signed: -untaxed,
        amount_total_in_currency_signed: -(untaxed + tax),
    }
}

fn entry(lines: &[Line]) -> Totals {
    let debits = |amount: fn(&Line) -> Decimal| -> Decimal {
        lines.iter().filter(|line| !line.debit.is_zero()).map(amount).sum()
    };
    let (currency, company) = (debits(|line| line.amount_currency), debits(|line| line.balance));
    let zero = |like: Decimal| Decimal::new(0, like.scale());
    Totals {
        amount_untaxed: zero(currency),
        amount_tax: zero(currency),
        amount_total: currency,
        amount_residual: zero(currency),
        amount_untaxed_signed: zero(company),
        amount_tax_signed: zero(company),
        amount_total_signed: company.abs(),
        amount_residual_signed: zero(company),
        amount_untaxed_in_currency_signed: zero(currency),
        amount_total_in_currency_signed: currency.abs(),
    }
}

/// Zero with the lines' decimals where there is none of the kind.
fn sum(lines: &[Line], kind: LineKind, amount: fn(&Line) -> Decimal) -> Decimal {
    let decimals = lines.first().map_or(0, |line| amount(line).scale());
    let of_kind = lines.iter().filter(|line| line.display_type == kind);
    of_kind.fold(Decimal::new(0, decimals), |sum, line| sum + amount(line))
}
