//! Why no document is made of an earning.

use serde::{Deserialize, Serialize};

/// A reason that a person understands, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Why.
    pub reason: String,
    /// What to do, if anything can be done.
    pub cure: Option<String>,
}

impl Refusal {
    /// Reason and cure in one sentence.
    pub fn told(&self) -> String {
        match &self.cure {
            Some(cure) => format!("{} ({cure})", self.reason),
            None => self.reason.clone(),
        }
    }

    /// With a cure.
    pub fn new(reason: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { reason: reason.into(), cure: Some(cure.into()) }
    }
}
