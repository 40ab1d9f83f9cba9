//! Which documents a batch of earnings gets. In the order of the earnings, because each document counts for the account
//! that Odoo would take for the next one. An earning gets each document once; one that somebody deleted only if asked.

mod accept;
mod booked;
mod create;
mod follow;
mod guard;
mod made_of;
mod move_row;
mod planner;
mod ripe;
mod saved;
mod values;

use std::collections::{BTreeMap, BTreeSet};

pub use accept::{Accepted, accept};
pub use booked::Booked;
pub use create::documents;
pub use follow::{DocumentUpdate, FollowView, Followed, follow};
pub use made_of::MadeOf;
pub use move_row::{MoveRow, MoveState, Obstacle};
pub use ripe::{Seen, ripe};
pub use saved::{SavedDocument, departures};
pub use values::{DocumentValues, LineValues};

use super::document::{Books, Document, Earning, Reversed, Taxes};
use super::link::{Kept, LinkChange, Links};
use crate::domain::{Kind, Skip};

/// How to make them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether to refuse what Odoo would take but nobody wants: every real run does.
    pub guards: bool,
    /// Which taxes stand on invoices; `None`: nobody has said it.
    pub taxes: Option<Taxes>,
    /// Whether to make again what somebody deleted.
    pub again: bool,
    /// Invoices (with credit notes) or fee entries only.
    pub only: Option<Kind>,
}

/// What a batch of earnings comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documents {
    /// Drafts to make, in this order.
    pub new: Vec<NewDocument>,
    /// Row ids of the earnings that have an invoice already, and of those that have a fee entry.
    pub there: [Vec<i32>; 2],
    /// Documents that are there and that earnings are to point to again: row id of the earning, kind, row id.
    pub again: Vec<(i32, Kind, i32)>,
    /// Earnings that get none, and why.
    pub skipped: Vec<Skip>,
    /// What to remember of documents that are there, or are gone.
    pub links: Vec<LinkChange>,
}

/// A draft to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    /// Row id of the earning.
    pub earning: i32,
    /// Upwork's id of the earning, by which it is remembered.
    pub upwork_id: String,
    /// Invoice or fee entry.
    pub kind: Kind,
    /// Its rows.
    pub document: Document,
    /// What it is made of.
    pub made_of: MadeOf,
}

impl NewDocument {
    /// What to remember of it once it has this row id.
    pub fn keep(&self, odoo_id: i32) -> LinkChange {
        let kept = kept_of(self.kind, DocumentValues::of(&self.document), self.made_of.clone());
        LinkChange::Keep { kind: self.kind, upwork_id: self.upwork_id.clone(), odoo_id, kept }
    }
}

impl Documents {
    /// True if it would write nothing at all.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.links.is_empty() && self.again.is_empty()
    }
}

/// Everything that a batch is planned from, as it stands at one moment.
#[derive(Clone, Debug)]
pub struct View {
    /// The earnings of the batch, in the order in which documents are made.
    pub earnings: Vec<Earning>,
    /// Odoo's accounting.
    pub books: Books,
    /// What is remembered of their documents.
    pub links: Links,
    /// Those of the earnings' invoices that have the fee as a line.
    pub fees_on: BTreeSet<i32>,
    /// Of refunds whose earning is invoiced, by row id of the refund.
    pub reversed: BTreeMap<i32, Reversed>,
    /// Documents that are there and that no earning points to: remembered ones, and those of `by_reference`.
    pub unattached: BTreeSet<i32>,
    /// Documents that carry the reference of an earning of which nothing is remembered, by its row id and their kind.
    pub by_reference: BTreeMap<(i32, Kind), Vec<i32>>,
    /// How to make documents.
    pub rules: Rules,
}

fn kept_of(kind: Kind, values: DocumentValues, made_of: MadeOf) -> Kept {
    let (values, made_of) = (Box::new(values), Box::new(made_of));
    match kind {
        Kind::FeeEntry => Kept::FeeEntry { values, made_of },
        _ => Kept::Invoice { values, made_of },
    }
}
