//! Taxes whose amounts are not computed here.

use rust_decimal::Decimal;

use crate::plan::document::books::Tax;
use crate::plan::document::refusal::Refusal;

/// Refuses what is not computed here: nothing is approximated.
pub fn check(tax: &Tax, prices_include: bool, is_refund: bool) -> Result<(), Refusal> {
    let refuse = |what: &str| {
        Err(Refusal::new(
            format!("the tax {} {what}", tax.name),
            "make this document in Odoo by hand, or set taxes to \"none\"",
        ))
    };
    let shares: Vec<_> = tax.repartition.iter().filter(|line| line.for_refund == is_refund && line.of_tax).collect();
    match tax.amount_kind.as_str() {
        "percent" => {}
        "group" => return refuse("is a group of taxes"),
        "fixed" => return refuse("is a fixed amount"),
        _ => return refuse("is not a percentage of the price"),
    }
    if tax.price_included.unwrap_or(prices_include) {
        return refuse("is included in the price");
    }
    if tax.adds_to_base {
        return refuse("adds to the base of other taxes");
    }
    if tax.on_payment {
        return refuse("is due on payment (cash basis)");
    }
    match shares.as_slice() {
        [share] if share.percent == Decimal::ONE_HUNDRED => Ok(()),
        _ => refuse("is split over several accounts"),
    }
}
