//! What concerns the database as a whole: is it an Odoo, of which series, with the addon, with which modules.

use std::collections::BTreeSet;

use super::super::ADDON;
use super::super::catalogue::{Catalogue, Database, Modules};
use super::super::manifest::Manifest;
use super::super::report::Finding;
use super::named;
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
            Some(version) => match Series::from_version(version.as_deref().unwrap_or_default()) {
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
        .chain(breaking_modules(manifest, catalogue))
        .chain(absent_modules(catalogue, accepted))
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
        "{} not known to this program: what their code adds when Odoo itself makes a contract, milestone, proposal, \
         partner or message is not added here",
        are("module", &unknown)
    );
    let cure = "Name them in odoo.accept_modules once you know that nothing is missing.";
    Some(Finding::new(what).of(&unknown).cure(cure))
}

/// Modules that concern rows of other kinds than are written.
fn breaking_modules(manifest: &Manifest, catalogue: &Catalogue) -> Vec<Finding> {
    let known = &manifest.modules;
    let kinds = [(&known.timesheets, "timesheets"), (&known.documents, "accounting documents")];
    let mut findings = Vec::new();
    for (list, rows) in kinds {
        let installed: Vec<String> =
            list.iter().filter(|name| catalogue.modules.contains_key(*name)).cloned().collect();
        if !installed.is_empty() {
            let what = format!(
                "{} known to add values to {rows}, which this program does not write",
                are("module", &installed)
            );
            findings.push(Finding::new(what).of(&installed));
        }
    }
    findings
}

/// A name in the configuration that helps nobody is probably misspelt.
fn absent_modules(catalogue: &Catalogue, accepted: &BTreeSet<&str>) -> Option<Finding> {
    let absent: Vec<&str> = accepted
        .iter()
        .filter(|name| !name.contains('.') && !catalogue.modules.contains_key(**name))
        .copied()
        .collect();
    (!absent.is_empty()).then(|| {
        Finding::new(format!("odoo.accept_modules names {}, not installed here", named("module", &absent)))
            .cure("Check the spelling.")
    })
}

/// `module a is` or `modules a, b are`.
fn are(noun: &str, names: &[String]) -> String {
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("{} {verb}", named(noun, names))
}
