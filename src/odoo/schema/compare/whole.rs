//! What concerns the database as a whole: is it an Odoo, of which series, with the addon, with which modules.

use std::collections::BTreeSet;

use super::super::catalogue::{Catalogue, Database, Modules};
use super::super::manifest::Manifest;
use super::super::report::Finding;
use super::super::{ADDON, Work};
use super::are;
use crate::domain::Series;

/// Is it a table that the addon makes?
pub(super) fn is_addons(table: &str) -> bool {
    table.starts_with("upwork_")
}

/// Is any of the addon's tables there?
pub(super) fn addon_is_there(manifest: &Manifest, catalogue: &Catalogue) -> bool {
    manifest.tables.keys().any(|name| is_addons(name) && catalogue.tables.contains_key(name))
}

/// The series of the database, or why nothing can be done with it.
pub(in super::super) fn identify(database: &Database, modules: &Modules) -> Result<Series, Box<Finding>> {
    let role = &database.role;
    let grants = format!("Run what `upwork-odoo check --grants {role}` prints, as Odoo's role.");
    let refusal = if database.odoo_owner.is_none() {
        Finding::new("there is no Odoo in this database (no table ir_module_module)")
            .cure("Let database.url name Odoo's own database.")
    } else if !database.may_use_schema {
        Finding::new(format!("role {role} may not use the schema public")).cure(grants)
    } else if !database.may_read_modules {
        Finding::new(format!("role {role} may not read which modules are installed"))
            .on("ir_module_module")
            .cure(grants)
    } else {
        match modules.get("base") {
            None => Finding::new("Odoo is not installed in this database (module base is not)")
                .cure("Let Odoo initialise the database first."),
            Some(None) => Finding::new("the series cannot be told: module base has no version")
                .cure("Upgrade module base in Odoo, which sets it."),
            Some(Some(version)) => match Series::from_version(version) {
                Ok(series) => return Ok(series),
                Err(unsupported) => Finding::new(unsupported.to_string()),
            },
        }
    };
    Err(Box::new(refusal))
}

/// Findings about the database and its modules.
pub(super) fn findings(manifest: &Manifest, catalogue: &Catalogue, accepted: &BTreeSet<&str>) -> Vec<Finding> {
    [addon(manifest, catalogue), uuid(catalogue)]
        .into_iter()
        .flatten()
        .chain(unknown_modules(manifest, catalogue, accepted))
        .chain(breaking_modules(manifest, catalogue, accepted))
        .chain(absent_names(catalogue, accepted))
        .collect()
}

fn addon(manifest: &Manifest, catalogue: &Catalogue) -> Option<Finding> {
    if !addon_is_there(manifest, catalogue) {
        return Some(
            Finding::new(format!("the Odoo addon {ADDON} is not installed"))
                .of(&[ADDON.to_owned()])
                .stopping_all()
                .cure("Install it in Odoo's Apps, then start again."),
        );
    }
    (!catalogue.modules.contains_key(ADDON)).then(|| {
        Finding::new(format!("the tables of the addon {ADDON} are there, but it is not installed"))
            .of(&[ADDON.to_owned()])
            .cure("Install it in Odoo's Apps to see the rows in Odoo.")
    })
}

fn uuid(catalogue: &Catalogue) -> Option<Finding> {
    (catalogue.has_uuid == Some(false)).then(|| {
        Finding::new("there is no database.uuid, so a copy could not be told from the original")
            .on("ir_config_parameter")
            .stopping_all()
            .cure("Start Odoo once on this database: it writes one.")
    })
}

/// Modules that are neither proven nor known to break something nor accepted.
fn unknown_modules(manifest: &Manifest, catalogue: &Catalogue, accepted: &BTreeSet<&str>) -> Option<Finding> {
    let known = &manifest.modules;
    let is_known = |name: &String| {
        name == ADDON
            || accepted.contains(name.as_str())
            || [&known.neutral, &known.timesheets, &known.documents].iter().any(|list| list.contains(name))
    };
    let unknown: Vec<String> = catalogue.modules.keys().filter(|name| !is_known(name)).cloned().collect();
    if unknown.is_empty() {
        return None;
    }
    let what = format!(
        "{} not known to this program: what they add to the rows that it writes, if anything, is not made here",
        are("module", &unknown)
    );
    let cure = "Once you have looked at them, name them in odoo.accept_modules.";
    Some(Finding::new(what).of(&unknown).stopping(&[Work::Timesheets, Work::Documents].into()).cure(cure))
}

/// Modules that are known to add values which only the ORM computes.
fn breaking_modules(manifest: &Manifest, catalogue: &Catalogue, accepted: &BTreeSet<&str>) -> Vec<Finding> {
    let known = &manifest.modules;
    let installed = |list: &BTreeSet<String>| -> Vec<String> {
        list.iter().filter(|name| catalogue.modules.contains_key(*name)).cloned().collect()
    };
    let kinds = [
        (&known.timesheets, Work::Timesheets, "timesheets"),
        (&known.documents, Work::Documents, "accounting documents"),
    ];
    let mut findings = Vec::new();
    for (list, work, rows) in kinds {
        for (names, is_accepted) in split(installed(list), accepted) {
            let what =
                format!("{} known to add values to {rows}, which this program does not fill", are("module", &names));
            findings.push(if is_accepted {
                Finding::new(format!("{what} (accepted)")).of(&names)
            } else {
                let cure = format!("If {rows} may do without, name them in odoo.accept_modules.");
                Finding::new(what).of(&names).stopping(&[work].into()).cure(cure)
            });
        }
    }
    findings
}

/// The accepted ones of some modules and the others, as far as there are any.
fn split(modules: Vec<String>, accepted: &BTreeSet<&str>) -> Vec<(Vec<String>, bool)> {
    let (yes, no): (Vec<String>, Vec<String>) = modules.into_iter().partition(|name| accepted.contains(name.as_str()));
    [(no, false), (yes, true)].into_iter().filter(|(names, _)| !names.is_empty()).collect()
}

/// A name in the configuration that helps nobody is probably misspelt.
fn absent_names(catalogue: &Catalogue, accepted: &BTreeSet<&str>) -> Option<Finding> {
    let is_there = |name: &str| match name.split_once('.') {
        Some((table, part)) => catalogue.tables.get(table).is_some_and(|table| table.has(part)),
        None => catalogue.modules.contains_key(name),
    };
    let absent: Vec<&str> = accepted.iter().filter(|name| !is_there(name)).copied().collect();
    (!absent.is_empty()).then(|| {
        Finding::new(format!("odoo.accept_modules names {}, not found here", absent.join(", ")))
            .cure("Check the spelling.")
    })
}
