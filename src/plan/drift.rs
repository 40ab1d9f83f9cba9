//! Where Upwork and a document in Odoo say different things, and nobody but a person may decide.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::Kind;

/// A difference that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drift {
    /// What kind of document it is.
    pub kind: Kind,
    /// By what the document is remembered.
    pub upwork_id: String,
    /// The document.
    pub document: Place,
    /// The record of Upwork's that it was made of.
    pub record: Place,
    /// Why the document did not follow by itself, in words.
    pub reason: String,
    /// What Upwork says, by name of the value.
    pub upwork: Side,
    /// What the document says.
    pub odoo: Side,
}

/// On one line, for people.
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side =
            |side: &Side| side.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ");
        let Self { kind, upwork_id, reason, upwork, odoo, .. } = self;
        write!(f, "{kind} {upwork_id}: Upwork says {}, Odoo says {}: {reason}", side(upwork), side(odoo))
    }
}

/// What one side says.
pub type Side = BTreeMap<String, String>;

/// A row in Odoo, as Odoo names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// `account.analytic.line`.
    pub model: String,
    /// Row id.
    pub id: i32,
}

impl Place {
    /// A row of a model.
    pub fn new(model: &str, id: i32) -> Self {
        Self { model: model.to_owned(), id }
    }
}
