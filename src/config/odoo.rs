//! `[odoo]`: how rows in Odoo are written.

use serde::Deserialize;

use super::section::{Findings, Section};

/// In whose name and with what consent rows are written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Odoo {
    /// Login of the user who is the author of our rows; `__system__` is `OdooBot`.
    pub user: String,
    /// Modules whose columns in our tables the operator has looked at and accepts; `table.name` for a column,
    /// constraint or trigger of no module.
    pub accept_modules: Vec<String>,
    /// What to do with a client whom no partner matches.
    pub partners: Partners,
    /// Which taxes stand on invoices; there is no default.
    pub taxes: Option<Taxes>,
}

/// Which taxes stand on invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Taxes {
    /// None at all.
    None,
    /// Those that Odoo picks, on top of what the client paid.
    Odoo,
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
        for name in &self.accept_modules {
            let is_good = match name.split_once('.') {
                Some((table, part)) => is_technical(table) && !part.is_empty(),
                None => is_technical(name),
            };
            if !is_good {
                let reason = format!("\"{name}\" is neither a module's technical name nor table.name");
                findings.refuse("accept_modules", reason);
            }
        }
    }
}

fn is_technical(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_has_a_technical_name() {
        assert!(is_technical("sale_timesheet"));
        for name in ["", "Sale", "sale timesheet", "sale-timesheet"] {
            assert!(!is_technical(name), "{name}");
        }
    }
}
