//! The delivery address of a partner, as Odoo's `address_get` finds it.

use std::collections::{BTreeSet, VecDeque};

use super::books::{Books, Partner};

/// Searches below the partner, never below another company, then upwards to its company. The first partner of the
/// kind `delivery` wins; without one the first contact; without that the partner itself.
pub fn address(books: &Books, partner_id: i32) -> i32 {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    let mut current = Some(partner_id);
    while let Some((id, partner)) = current.and_then(|id| Some((id, books.partners.get(&id)?))) {
        if scan(books, id, &mut seen, &mut found) || partner.is_company {
            break;
        }
        current = partner.parent_id;
    }
    found.delivery.or(found.contact).unwrap_or(partner_id)
}

#[derive(Default)]
struct Found {
    delivery: Option<i32>,
    contact: Option<i32>,
}

impl Found {
    fn take(&mut self, id: i32, partner: &Partner) -> bool {
        match partner.kind.as_deref() {
            Some("delivery") => self.delivery = self.delivery.or(Some(id)),
            Some("contact") => self.contact = self.contact.or(Some(id)),
            _ => {}
        }
        self.delivery.is_some() && self.contact.is_some()
    }
}

/// Depth first; true when both kinds were found.
fn scan(books: &Books, from: i32, seen: &mut BTreeSet<i32>, found: &mut Found) -> bool {
    let mut queue = VecDeque::from([from]);
    while let Some(id) = queue.pop_front() {
        let Some(partner) = books.partners.get(&id) else { continue };
        seen.insert(id);
        if found.take(id, partner) {
            return true;
        }
        let is_person = |child: &i32| books.partners.get(child).is_some_and(|child| !child.is_company);
        let below: Vec<i32> =
            partner.children.iter().copied().filter(|id| !seen.contains(id) && is_person(id)).collect();
        below.into_iter().rev().for_each(|id| queue.push_front(id));
    }
    false
}
