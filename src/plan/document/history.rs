//! How often accounts were used with a partner: Odoo takes the one used most for a line that names none. Drafts count
//! too, so each document made here adds its own lines, and the order of the documents matters.

use std::collections::BTreeMap;

use super::books::Account;

/// Journal items of the last two years by company, commercial partner and account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(BTreeMap<(i32, i32), BTreeMap<i32, i64>>);

impl History {
    /// Adds journal items.
    pub fn add(&mut self, company: i32, partner: i32, account: i32, items: i64) {
        *self.0.entry((company, partner)).or_default().entry(account).or_default() += items;
    }

    /// The active account of a group (`income`, `expense`) used most with a partner, among equals the one with the lowest
    /// code.
    pub fn most_used(
        &self,
        accounts: &BTreeMap<i32, Account>,
        company: i32,
        partner: i32,
        group: &str,
    ) -> Option<i32> {
        let used = self.0.get(&(company, partner))?.iter();
        let candidates = used.filter_map(|(id, items)| {
            let account = accounts.get(id).filter(|account| account.active && account.is_of(group))?;
            let place = account.places.get(&company).copied().unwrap_or(i64::MAX);
            Some(((-items, place, *id), *id))
        });
        candidates.min().map(|(_, id)| id)
    }
}
