//! The report for a person: what goes on, what stops and why, then what is only worth knowing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Work;
use super::report::{Finding, Report, Severity};

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.series {
            Some(series) => write!(f, "Odoo {series}, ")?,
            None => write!(f, "No Odoo to work with, ")?,
        }
        writeln!(f, "database {}, role {}", self.database, self.role)?;
        let enabled = self.enabled();
        if !enabled.is_empty() {
            writeln!(f, "  can run: {}", list(&enabled))?;
        }
        let mut groups: BTreeMap<&Severity, Vec<&Finding>> = BTreeMap::new();
        for finding in &self.findings {
            groups.entry(&finding.severity).or_default().push(finding);
        }
        for (severity, findings) in groups {
            match severity {
                Severity::Stops(jobs) => writeln!(f, "\nStopped: {}", list(jobs))?,
                Severity::Note => writeln!(f, "\nWorth knowing")?,
            }
            for finding in findings {
                writeln!(f, "  - {finding}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

fn list(jobs: &BTreeSet<Work>) -> String {
    let names: Vec<&str> = jobs.iter().map(|job| job.name()).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Series;

    #[test]
    fn what_stops_comes_before_what_is_worth_knowing() {
        let report = Report {
            series: Some(Series::V18),
            database: "odoo".to_owned(),
            role: "upwork".to_owned(),
            odoo_owner: Some("odoo".to_owned()),
            findings: vec![
                Finding::new("module crm is new"),
                Finding::new("the table is missing")
                    .on("upwork_contract")
                    .stopping(&[Work::Contracts].into())
                    .cure("Install the addon."),
            ],
        };
        assert_eq!(
            report.to_string(),
            "Odoo 18.0, database odoo, role upwork\n\
             \x20 can run: timelogs, earnings, tokens, partners, timesheets, documents\n\
             \n\
             Stopped: contracts\n\
             \x20 - upwork_contract: the table is missing. Install the addon.\n\
             \n\
             Worth knowing\n\
             \x20 - module crm is new.\n"
        );
    }
}
