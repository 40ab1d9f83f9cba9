//! The lines of taxes: one for each line of a tax's repartition, account and analytic distribution.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::Value;

use super::books::{Repartition, Tax};
use super::invoice::Frame;
use super::row::{Line, LineKind, NewLine, TaxColumns};
use super::taxes::{LineAmounts, Pair};
use crate::domain::Series;

/// Amounts that go onto one line.
struct Group<'a> {
    tax: &'a Tax,
    share: &'a Repartition,
    account_id: i32,
    analytic: Option<BTreeMap<String, Value>>,
    amount: Pair,
    base: Decimal,
}

/// In order of first appearance; a tax that comes to nothing has no line.
pub(super) fn of(frame: &Frame<'_>, products: &[Line], amounts: &[LineAmounts], taxes: &[&Tax]) -> Vec<Line> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (product, amounts) in products.iter().zip(amounts) {
        for (tax, of_tax) in taxes.iter().zip(&amounts.taxes) {
            let shares = tax.repartition.iter();
            for share in shares.filter(|share| share.of_tax && share.for_refund == frame.is_refund) {
                let account_id = share.account_id.unwrap_or(product.account_id);
                let follows = tax.analytic || !share.use_in_tax_closing;
                let analytic = product.analytic_distribution.clone().filter(|_| follows);
                let group = find(&mut groups, tax, share, account_id, analytic);
                group.amount.currency += of_tax.amount.currency;
                group.amount.company += of_tax.amount.company;
                group.base += of_tax.base.company;
            }
        }
    }
    groups.retain(|group| !group.amount.currency.is_zero() || !group.amount.company.is_zero());
    groups.into_iter().map(|group| line(frame, group)).collect()
}

fn find<'a, 'g>(
    groups: &'g mut Vec<Group<'a>>,
    tax: &'a Tax,
    share: &'a Repartition,
    account_id: i32,
    analytic: Option<BTreeMap<String, Value>>,
) -> &'g mut Group<'a> {
    let is_it =
        |group: &Group<'_>| group.share.id == share.id && group.account_id == account_id && group.analytic == analytic;
    let at = groups.iter().position(is_it).unwrap_or(groups.len());
    if at == groups.len() {
        groups.push(Group { tax, share, account_id, analytic, amount: Pair::default(), base: Decimal::ZERO });
    }
    &mut groups[at]
}

fn line(frame: &Frame<'_>, group: Group<'_>) -> Line {
    let sign = frame.sign();
    let new = NewLine {
        kind: LineKind::Tax,
        name: Some(group.tax.name.clone()),
        account_id: group.account_id,
        partner_id: frame.commercial_id,
        currency_id: frame.currency_id,
        amount_currency: sign * group.amount.currency,
        balance: sign * group.amount.company,
        has_residual: frame.has_residual(group.account_id),
    };
    Line {
        analytic_distribution: group.analytic,
        tax: Some(TaxColumns {
            tax_line_id: group.tax.id,
            tax_group_id: group.tax.group_id,
            tax_repartition_line_id: group.share.id,
            tax_base_amount: match frame.rounding.series {
                Series::V18 => group.base,
                Series::V19 => sign * group.base,
            },
        }),
        tax_tag_invert: !frame.is_refund,
        tags: group.share.tags.clone(),
        ..new.row()
    }
}
