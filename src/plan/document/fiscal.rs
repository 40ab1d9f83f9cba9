//! The fiscal position of an invoice: what a partner has been given, else the best that applies by itself.

use std::cmp::Reverse;

use super::books::{Books, FiscalPosition, Partner, Property, Tax};
use crate::domain::Series;

/// The position for a partner and its delivery address.
pub fn position(books: &Books, company_id: i32, partner_id: i32, delivery_id: i32) -> Option<&FiscalPosition> {
    let partner = books.partners.get(&partner_id)?;
    let delivery_id = if shares_vat_country(books, company_id, partner) { partner_id } else { delivery_id };
    let given = |id| books.property(Property::FiscalPosition, id, company_id);
    if let Some(id) = given(delivery_id).or_else(|| given(partner_id)) {
        return books.positions.iter().find(|position| position.id == id);
    }
    partner.country_id?;
    let delivery = books.partners.get(&delivery_id)?;
    let candidates = books
        .positions
        .iter()
        .filter(|position| position.company_id == company_id && position.auto_apply && applies(position, delivery));
    match books.series {
        // The one that asks for most wins: a VAT number, postal codes, states, a country, countries, in this order.
        Series::V18 => candidates.min_by_key(|position| (Reverse(demands(position)), sequence_of_18(position))),
        Series::V19 => candidates.min_by_key(|position| position.sequence.unwrap_or_default()),
    }
}

/// Within the European Union, a VAT number of the company's own country counts for where the invoice goes.
fn shares_vat_country(books: &Books, company_id: i32, partner: &Partner) -> bool {
    let own = books.companies.get(&company_id).and_then(|company| books.partners.get(&company.partner_id));
    let country = |vat: &Option<String>| vat.as_ref().and_then(|vat| vat.get(..2)).map(str::to_owned);
    match (own.and_then(|own| country(&own.vat)), country(&partner.vat)) {
        (Some(own), Some(theirs)) => own == theirs && books.eu_countries.contains(&own),
        _ => false,
    }
}

fn applies(position: &FiscalPosition, partner: &Partner) -> bool {
    let has_vat = partner.vat.as_ref().is_some_and(|vat| !vat.is_empty());
    let zip_fits = |(from, to): &(String, String)| {
        partner.zip.as_ref().is_some_and(|zip| !zip.is_empty() && from <= zip && zip <= to)
    };
    (!position.vat_required || has_vat)
        && position.zips.as_ref().is_none_or(zip_fits)
        && (position.states.is_empty() || partner.state_id.is_some_and(|state| position.states.contains(&state)))
        && position.country_id.is_none_or(|country| partner.country_id == Some(country))
        && position
            .countries
            .as_ref()
            .is_none_or(|countries| partner.country_id.is_some_and(|country| countries.contains(&country)))
}

fn demands(position: &FiscalPosition) -> [bool; 5] {
    [
        position.vat_required,
        position.zips.is_some(),
        !position.states.is_empty(),
        position.country_id.is_some(),
        position.countries.is_some(),
    ]
}

/// Odoo 18 takes 0 and none for a tenth: behind what is negative, before everything else.
fn sequence_of_18(position: &FiscalPosition) -> i64 {
    match position.sequence {
        None | Some(0) => 1,
        Some(sequence) => i64::from(sequence) * 10,
    }
}

impl FiscalPosition {
    /// The account to use instead of another.
    pub fn account(&self, account: i32) -> i32 {
        self.accounts.get(&account).copied().unwrap_or(account)
    }
}

/// What becomes of taxes under a position, each once.
pub fn map_taxes(position: Option<&FiscalPosition>, taxes: Vec<i32>) -> Vec<i32> {
    let Some(position) = position else { return taxes };
    if position.removes_taxes {
        return Vec::new();
    }
    let mut mapped = Vec::new();
    for tax in taxes {
        let own = [tax];
        for tax in position.taxes.get(&tax).map_or(&own[..], Vec::as_slice) {
            if !mapped.contains(tax) {
                mapped.push(*tax);
            }
        }
    }
    mapped
}

/// The default taxes of an account that count for sales of a company, after the fiscal position, in the order in which
/// they are computed.
pub fn taxes_of<'a>(
    books: &'a Books,
    account: i32,
    company_id: i32,
    position: Option<&FiscalPosition>,
) -> Vec<&'a Tax> {
    let defaults = books.accounts.get(&account).into_iter().flat_map(|account| &account.taxes);
    let known = defaults.filter_map(|id| books.taxes.get(id));
    let mut taxes: Vec<&Tax> =
        known.filter(|tax| tax.is_for_sales && tax.active && tax.company_id == company_id).collect();
    taxes.sort_by_key(|tax| (tax.sequence, tax.id));
    let mapped = map_taxes(position, taxes.into_iter().map(|tax| tax.id).collect());
    let mut taxes: Vec<&Tax> = mapped.iter().filter_map(|id| books.taxes.get(id)).collect();
    taxes.sort_by_key(|tax| (tax.sequence, tax.id));
    taxes
}
