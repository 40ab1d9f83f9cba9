//! Columns of a written table that the manifest lacks: whose they are, and whether leaving them empty is right. Those that
//! only some databases have and this program fills where they are, are none of these.

use std::collections::BTreeMap;

use super::super::catalogue::{Column, Origin};
use super::super::manifest::Use;
use super::super::report::Finding;
use super::{Subject, named};

pub(super) fn findings(subject: &Subject) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut by_modules: BTreeMap<&[String], Vec<&str>> = BTreeMap::new();
    let unexpected = subject
        .found
        .columns
        .iter()
        .filter(|(name, _)| *name != "xmin" && !subject.expected.columns.contains_key(*name))
        .filter(|(name, _)| !subject.expected.optional_uses(name).contains(&Use::Insert));
    for (name, column) in unexpected {
        match &column.origin {
            _ if refuses_new_rows(subject, column) => {
                findings.push(required(subject, name, column));
            }
            _ if column.generated => {
                let what = format!("column {name} is filled by PostgreSQL itself");
                findings.push(subject.finding(what).columns(&[name]));
            }
            Origin::Modules(modules) => by_modules.entry(modules).or_default().push(name),
            Origin::Manual => findings.push(nobodys(subject, name, "was added by hand in Odoo")),
            Origin::NotAsked => findings.push(nobodys(subject, name, "is not Odoo's own as far as can be seen")),
            Origin::Unknown => {
                findings.push(nobodys(subject, name, "belongs to no module of Odoo"));
            }
        }
    }
    let of_modules = by_modules.into_iter().map(|(modules, columns)| added(subject, modules, &columns));
    findings.extend(of_modules);
    findings
}

/// Would an INSERT without this column fail?
fn refuses_new_rows(subject: &Subject, column: &Column) -> bool {
    subject.expected.takes_new_rows() && column.not_null && !column.default && !column.generated
}

fn required(subject: &Subject, name: &str, column: &Column) -> Finding {
    let (owner, modules) = match &column.origin {
        Origin::Modules(modules) => (format!(" of {}", named("module", modules)), modules.as_slice()),
        Origin::Manual => (" added by hand in Odoo".to_owned(), [].as_slice()),
        Origin::Unknown => (" of no module of Odoo".to_owned(), [].as_slice()),
        Origin::NotAsked => (String::new(), [].as_slice()),
    };
    let what = format!("column {name}{owner} is NOT NULL, and this program does not fill it");
    subject
        .finding(what)
        .columns(&[name])
        .of(modules)
        .stopping(&subject.expected.written_by)
        .cure("Remove it, or give it a default in the database; accepting the module is not enough.")
}

/// Columns that modules add: fine if all these modules are proven or accepted.
fn added(subject: &Subject, modules: &[String], columns: &[&str]) -> Finding {
    let open: Vec<&String> = modules
        .iter()
        .filter(|module| !subject.modules.neutral.contains(*module) && !subject.accepted.contains(module.as_str()))
        .collect();
    let verb = if modules.len() == 1 { "adds" } else { "add" };
    let what = format!("{} {verb} {}, not filled by this program", named("module", modules), named("column", columns));
    if open.is_empty() {
        let reason = if modules.iter().all(|module| subject.modules.neutral.contains(module)) {
            "known as harmless"
        } else {
            "accepted"
        };
        return subject.finding(format!("{what} ({reason})")).columns(columns).of(modules);
    }
    let names: Vec<String> = open.iter().map(|module| format!("\"{module}\"")).collect();
    let cure = format!("If rows may do without, add {} to odoo.accept_modules.", names.join(", "));
    subject.finding(what).columns(columns).of(modules).stopping(&subject.expected.written_by).cure(cure)
}

/// A column without a module is accepted by its own name.
fn nobodys(subject: &Subject, name: &str, origin: &str) -> Finding {
    let what = format!("column {name} {origin} and is not filled by this program");
    subject.foreign(name, what).columns(&[name])
}
