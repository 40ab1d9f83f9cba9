//! Analytic distributions that Odoo gives a journal item by rule.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::books::{Books, DistributionModel};

/// The distribution of an item without a product: each plan is settled by the first rule that applies and is about it.
pub fn distribution(
    books: &Books,
    company_id: i32,
    partner_id: Option<i32>,
    account_id: i32,
) -> Option<BTreeMap<String, Value>> {
    let code =
        books.accounts.get(&account_id).and_then(|account| account.codes.get(&company_id)).map_or("", String::as_str);
    let (mut settled, mut distribution) = (BTreeSet::new(), BTreeMap::new());
    for model in books.distributions.iter().filter(|model| applies(books, model, company_id, partner_id, code)) {
        if model.plans.is_disjoint(&settled) {
            distribution.extend(model.distribution.clone());
            settled.extend(&model.plans);
        }
    }
    (!distribution.is_empty()).then_some(distribution)
}

fn applies(books: &Books, model: &DistributionModel, company_id: i32, partner_id: Option<i32>, code: &str) -> bool {
    let partner = partner_id.and_then(|id| books.partners.get(&id));
    let has = |category| partner.is_some_and(|partner| partner.categories.contains(&category));
    model.company_id.is_none_or(|id| id == company_id)
        && model.partner_id.is_none_or(|id| partner_id == Some(id))
        && model.category_id.is_none_or(has)
        && (model.prefixes.is_empty() || model.prefixes.iter().any(|prefix| code.starts_with(prefix.as_str())))
}
