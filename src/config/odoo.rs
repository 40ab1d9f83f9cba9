//! `[odoo]`: how rows in Odoo are written.

use serde::Deserialize;

use super::section::{Findings, Section};

/// In whose name and with what consent rows are written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Odoo {
    /// Login of the user who is the author of our rows; `__system__` is `OdooBot`.
    pub user: String,
    /// Modules whose columns in our tables the operator has looked at and accepts.
    pub accept_modules: Vec<String>,
    /// What to do with a client whom no partner matches.
    pub partners: Partners,
}

/// What to do with a client whom no partner matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Partners {
    /// The contract stays without a partner until somebody chooses one.
    Leave,
    /// A partner of the client's name is made.
    Create,
}

impl Section for Odoo {
    const NAME: &'static str = "odoo";

    fn check(&self, findings: &mut Findings<'_>) {
        let technical = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        for module in &self.accept_modules {
            if module.is_empty() || !module.chars().all(technical) {
                let reason = format!("\"{module}\" is not a module's technical name");
                findings.refuse("accept_modules", reason);
            }
        }
    }
}
