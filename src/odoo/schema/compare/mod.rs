//! Compares a live database with the manifest of its series. Pure: no connection, no clock, no configuration but its
//! arguments.
//!
//! The rule for every difference: it stops the jobs whose rows could come out wrong or be refused, and no others. What this
//! program does not use is a note.

mod columns;
mod keys;
mod privileges;
mod unexpected;
mod whole;

use std::collections::BTreeSet;

use super::catalogue::{self, Catalogue, Kind};
use super::manifest::{self, Manifest, Modules};
use super::report::{Finding, Report};
use crate::domain::Series;

pub(super) use whole::identify;

/// One table as it should be and as it is, with what every comparison needs besides.
struct Subject<'a> {
    name: &'a str,
    expected: &'a manifest::Table,
    found: &'a catalogue::Table,
    role: &'a str,
    series: Series,
    modules: &'a Modules,
    accepted: &'a BTreeSet<&'a str>,
}

/// What differs. `accept_modules` holds names of modules, and `table.name` for what belongs to none.
pub fn compare(manifest: &Manifest, catalogue: &Catalogue, accept_modules: &[String]) -> Report {
    let accepted: BTreeSet<&str> = accept_modules.iter().map(String::as_str).collect();
    let mut findings = whole::findings(manifest, catalogue, &accepted);
    let addon_is_there = whole::addon_is_there(manifest, catalogue);
    for (name, expected) in &manifest.tables {
        match catalogue.tables.get(name) {
            Some(found) => findings.extend(compare_table(&Subject {
                name,
                expected,
                found,
                role: &catalogue.database.role,
                series: manifest.series,
                modules: &manifest.modules,
                accepted: &accepted,
            })),
            None if whole::is_addons(name) && !addon_is_there => {}
            None => findings.push(
                Finding::new("the table is missing")
                    .on(name)
                    .stopping(&expected.jobs())
                    .cure(upgrade(name, manifest.series)),
            ),
        }
    }
    findings.sort_by(|a, b| a.severity.cmp(&b.severity));
    Report {
        series: Some(manifest.series),
        database: catalogue.database.name.clone(),
        role: catalogue.database.role.clone(),
        findings,
    }
}

fn compare_table(subject: &Subject) -> Vec<Finding> {
    if let Kind::Other(kind) = subject.found.kind {
        let finding = subject.finding(format!("it is {kind}, not a table"));
        return vec![finding.stopping(&subject.expected.jobs()).cure(subject.upgrade())];
    }
    let mut findings = columns::findings(subject);
    if subject.expected.is_written() {
        findings.extend(unexpected::findings(subject));
        findings.extend(keys::findings(subject));
    }
    findings.extend(privileges::findings(subject));
    findings
}

impl Subject<'_> {
    fn finding(&self, what: impl Into<String>) -> Finding {
        Finding::new(what).on(self.name)
    }

    /// Is something that belongs to no module accepted under its own name?
    fn accepts(&self, name: &str) -> bool {
        self.accepted.contains(format!("{}.{name}", self.name).as_str())
    }

    /// Something that is not Odoo's own and acts on what is written: stops the writers unless it is accepted.
    fn foreign(&self, name: &str, what: String) -> Finding {
        if self.accepts(name) {
            return self.finding(format!("{what} (accepted)"));
        }
        let cure = format!("Remove it, or add \"{}.{name}\" to odoo.accept_modules.", self.name);
        self.finding(what).stopping(&self.expected.written_by).cure(cure)
    }

    fn upgrade(&self) -> String {
        upgrade(self.name, self.series)
    }
}

/// What to do when a table is not as Odoo makes it.
fn upgrade(table: &str, series: Series) -> String {
    if whole::is_addons(table) {
        "Upgrade the addon upwork_integration in Odoo's Apps.".to_owned()
    } else {
        format!(
            "Bring Odoo to the current {series} and upgrade its modules; if it is, this program needs a newer version."
        )
    }
}

/// `column a` or `columns a, b`.
fn named<C: AsRef<str>>(noun: &str, names: &[C]) -> String {
    let list: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let plural = if list.len() == 1 { "" } else { "s" };
    format!("{noun}{plural} {}", list.join(", "))
}
