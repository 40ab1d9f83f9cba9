//! Makes a manifest from a live database and `migrations-check/access.toml`.
//!
//! Every module installed there is called neutral: so take a database in which the rows of this program have been proven
//! equal to the ORM's. Pure but for its arguments; the text is the same for the same database.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use toml::Value;

use super::Work;
use super::access::{self, Access};
use super::catalogue::{self, Column};
use super::manifest::Use;
use crate::domain::Series;
use crate::odoo::Error;

/// The text of a manifest.
pub(super) fn manifest_text(
    series: Series,
    access: &Access,
    modules: &BTreeSet<String>,
    tables: &BTreeMap<String, catalogue::Table>,
) -> Result<String, Error> {
    let breaking: BTreeSet<&String> = access.modules.timesheets.union(&access.modules.documents).collect();
    let neutral = modules.iter().filter(|name| !breaking.contains(name) && *name != super::ADDON).map(String::as_str);
    let mut text = format!(
        "# What this program expects of an Odoo {series} database.\n\
         # Made by `upwork-odoo check --generate` from access.toml and a live database; do not edit.\n\n\
         series = {}\n\n[modules]\n",
        quoted(series.name())
    );
    push_list(&mut text, "neutral", neutral);
    push_list(&mut text, "timesheets", access.modules.timesheets.iter().map(String::as_str));
    push_list(&mut text, "documents", access.modules.documents.iter().map(String::as_str));
    for (name, needs) in access.tables.iter().filter(|(_, needs)| !needs.uses(series).is_empty()) {
        let found = tables.get(name).ok_or_else(|| not_there(name, "*"))?;
        table(&mut text, series, name, needs, found)?;
    }
    Ok(text)
}

fn table(
    text: &mut String,
    series: Series,
    name: &str,
    needs: &access::Table,
    found: &catalogue::Table,
) -> Result<(), Error> {
    let uses = needs.uses(series);
    if let Some(column) = uses.keys().find(|column| !found.columns.contains_key(**column)) {
        return Err(not_there(name, column));
    }
    let is_written = !needs.written_by.is_empty();
    let _ = writeln!(text, "\n[tables.{name}]");
    push_list(text, "read_by", needs.read_by.iter().map(|job| Work::name(*job)));
    push_list(text, "written_by", needs.written_by.iter().map(|job| Work::name(*job)));
    let takes_new_rows = uses.values().any(|uses| uses.contains(&Use::Insert));
    if let Some(sequence) = found.sequence.as_ref().filter(|_| takes_new_rows) {
        let _ = writeln!(text, "sequence = {}", quoted(&sequence.name));
    }
    if is_written {
        push_constraints(text, name, found);
    }
    let _ = writeln!(text, "\n[tables.{name}.columns]");
    for (column, live) in &found.columns {
        let uses = uses.get(column.as_str());
        let is_listed = uses.is_some() || (is_written && column != "xmin");
        if is_listed {
            let _ = writeln!(text, "{column} = {}", inline(live, uses));
        }
    }
    if !needs.optional.is_empty() {
        let _ = writeln!(text, "\n[tables.{name}.optional]");
        for (pattern, uses) in &needs.optional {
            let _ = writeln!(text, "{} = [{}]", quoted(pattern), list(uses));
        }
    }
    Ok(())
}

fn push_constraints(text: &mut String, name: &str, found: &catalogue::Table) {
    let keys = |whole: bool| -> BTreeSet<&Vec<String>> {
        found.unique.iter().filter(|key| key.whole == whole).map(|key| &key.columns).collect()
    };
    push_keys(text, "unique", &keys(true));
    if !keys(false).is_empty() {
        push_keys(text, "partial", &keys(false));
    }
    push_list(text, "checks", found.checks.iter().map(|check| check.definition.as_str()));
    let references: BTreeMap<String, &str> = found
        .references
        .iter()
        .map(|reference| (reference.columns.join(", "), reference.definition.as_str()))
        .collect();
    if !references.is_empty() {
        let _ = writeln!(text, "\n[tables.{name}.references]");
        for (columns, target) in references {
            let _ = writeln!(text, "{columns} = {}", quoted(target));
        }
    }
}

fn push_keys(text: &mut String, name: &str, keys: &BTreeSet<&Vec<String>>) {
    let _ = writeln!(text, "{name} = [");
    for columns in keys {
        let list: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
        let _ = writeln!(text, "    [{}],", list.join(", "));
    }
    let _ = writeln!(text, "]");
}

/// `{ type = "integer", not_null = true, uses = ["select"] }`
fn inline(column: &Column, uses: Option<&BTreeSet<Use>>) -> String {
    let mut text = format!("{{ type = {}", quoted(&column.kind));
    if column.not_null {
        text.push_str(", not_null = true");
    }
    if column.default {
        text.push_str(", default = true");
    }
    if let Some(uses) = uses {
        let _ = write!(text, ", uses = [{}]", list(uses));
    }
    text.push_str(" }");
    text
}

/// `"select", "insert"`
fn list(uses: &BTreeSet<Use>) -> String {
    let list: Vec<String> = uses.iter().map(|usage| quoted(&usage.privilege().to_lowercase())).collect();
    list.join(", ")
}

/// One line if it is short, else one item a line; nothing for an empty list.
fn push_list<'a>(text: &mut String, key: &str, items: impl Iterator<Item = &'a str>) {
    let items: Vec<String> = items.map(quoted).collect();
    let line = items.join(", ");
    // Writing to a String cannot fail.
    let _ = match items.as_slice() {
        [] => Ok(()),
        _ if line.len() < 100 => writeln!(text, "{key} = [{line}]"),
        _ => writeln!(text, "{key} = [\n    {},\n]", items.join(",\n    ")),
    };
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn not_there(table: &str, column: &str) -> Error {
    Error::NotThere { table: table.to_owned(), column: column.to_owned() }
}
