//! How often accounts were used with a partner: Odoo takes the one used most for a line that names none. Drafts count
//! too, so each document made here adds its own lines, and the order of the documents matters.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::books::Account;
use super::row::Document;

/// Journal items since a day by company, commercial partner and account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    since: NaiveDate,
    items: BTreeMap<(i32, i32), BTreeMap<i32, i64>>,
}

impl History {
    /// Of items since this day; none yet.
    pub const fn since(since: NaiveDate) -> Self {
        Self { since, items: BTreeMap::new() }
    }

    /// Adds journal items.
    pub fn add(&mut self, company: i32, partner: i32, account: i32, items: i64) {
        *self.items.entry((company, partner)).or_default().entry(account).or_default() += items;
    }

    /// Adds the lines of a document that is about to be made.
    pub fn add_document(&mut self, document: &Document) {
        if document.header.date < self.since {
            return;
        }
        for line in &document.lines {
            if let Some(partner) = line.partner_id {
                self.add(document.header.company_id, partner, line.account_id, 1);
            }
        }
    }

    /// Takes the lines of a document that is about to be written anew out again.
    pub fn remove_document(&mut self, document: &Document) {
        if document.header.date < self.since {
            return;
        }
        for line in &document.lines {
            if let Some(partner) = line.partner_id {
                self.add(document.header.company_id, partner, line.account_id, -1);
            }
        }
    }

    /// Adds what another history counts.
    pub fn extend(&mut self, other: &Self) {
        for ((company, partner), accounts) in &other.items {
            for (account, items) in accounts {
                self.add(*company, *partner, *account, *items);
            }
        }
    }

    /// The active account of a group (`income`, `expense`) used most with a partner, among equals the one with the lowest
    /// code.
    pub fn most_used(&self, accounts: &BTreeMap<i32, Account>, company: i32, partner: i32, group: &str) -> Option<i32> {
        let used = self.items.get(&(company, partner))?.iter();
        let candidates = used.filter(|(_, items)| **items > 0).filter_map(|(id, items)| {
            let account = accounts.get(id).filter(|account| account.active && account.is_of(group))?;
            let place = account.places.get(&company).copied().unwrap_or(i64::MAX);
            Some(((-items, place, *id), *id))
        });
        candidates.min().map(|(_, id)| id)
    }
}
