//! Unique keys, foreign keys, CHECKs, triggers and rules of a table that is written. Never by name: an existing database may
//! call them otherwise.

use std::collections::BTreeSet;

use super::super::catalogue::Unique;
use super::super::manifest::Use;
use super::super::report::Finding;
use super::Subject;

pub(super) fn findings(subject: &Subject) -> Vec<Finding> {
    let mut findings = lost_keys(subject);
    findings.extend(foreign_keys_lost(subject));
    findings.extend(unknown_keys(subject));
    findings.extend(unknown_references(subject));
    findings.extend(checks(subject));
    findings.extend(hooks(subject));
    findings
}

/// Keys an upsert relies on.
fn lost_keys(subject: &Subject) -> Vec<Finding> {
    let has = |columns: &Vec<String>| subject.found.unique.iter().any(|key| key.whole && key.columns == *columns);
    let lost = subject.expected.unique.iter().filter(|columns| !has(columns));
    lost.map(|columns| {
        let what = format!("there is no unique key on ({})", columns.join(", "));
        let cure = format!("Remove rows that are equal in them. {}", subject.upgrade());
        subject.finding(what).columns(columns).stopping(&subject.expected.written_by).cure(cure)
    })
    .collect()
}

/// A key that Odoo does not have refuses rows, unless every row that breaks it breaks one of Odoo's own first.
fn unknown_keys(subject: &Subject) -> Vec<Finding> {
    let is_known = |key: &Unique| {
        subject.expected.unique.iter().any(|columns| columns.iter().all(|c| key.columns.contains(c)))
            || !key.whole && subject.expected.partial.contains(&key.columns)
    };
    let unknown = subject.found.unique.iter().filter(|key| !is_known(key));
    unknown
        .map(|key| {
            let on = match key.columns.as_slice() {
                [] => "an expression".to_owned(),
                columns => format!("({})", columns.join(", ")),
            };
            let what = format!("unique key {} on {on} is not Odoo's own and may refuse rows", key.name);
            subject.foreign(&key.name, what).columns(&key.columns)
        })
        .collect()
}

fn foreign_keys_lost(subject: &Subject) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (column, target) in &subject.expected.references {
        let found: BTreeSet<&str> = subject
            .found
            .references
            .iter()
            .filter(|reference| reference.columns.join(", ") == *column)
            .map(|reference| reference.definition.as_str())
            .collect();
        let what = match found.first() {
            _ if found.contains(target.as_str()) => continue,
            Some(other) => format!("the foreign key of {column} is {other}, not {target}"),
            None => format!("there is no foreign key from {column} to {target}"),
        };
        let finding = subject.finding(what).columns(&[column]);
        let is_used = subject.expected.columns.get(column).is_some_and(|c| !c.uses.is_empty());
        findings.push(if is_used {
            finding.stopping(&subject.expected.written_by).cure(subject.upgrade())
        } else {
            finding
        });
    }
    findings
}

/// A foreign key on a column that is written, which the manifest lacks. On any other column it cannot do harm.
fn unknown_references(subject: &Subject) -> Vec<Finding> {
    let is_written = |name: &String| {
        subject
            .expected
            .columns
            .get(name)
            .is_some_and(|column| column.uses.contains(&Use::Insert) || column.uses.contains(&Use::Update))
    };
    let is_known = |columns: &[String]| subject.expected.references.contains_key(&columns.join(", "));
    let references = subject.found.references.iter();
    references
        .filter(|found| !is_known(&found.columns) && found.columns.iter().any(is_written))
        .map(|found| {
            let columns = found.columns.join(", ");
            let what = format!(
                "foreign key {} from {columns} to {} is not Odoo's own and may refuse rows",
                found.name, found.definition
            );
            subject.foreign(&found.name, what).columns(&found.columns)
        })
        .collect()
}

fn checks(subject: &Subject) -> Vec<Finding> {
    let unknown = subject.found.checks.iter().filter(|check| !subject.expected.checks.contains(&check.definition));
    let mut findings: Vec<Finding> = unknown
        .map(|check| {
            let what = format!("constraint {} is not Odoo's own and may refuse rows: {}", check.name, check.definition);
            subject.foreign(&check.name, what).columns(&check.columns)
        })
        .collect();
    let is_there = |definition: &String| subject.found.checks.iter().any(|check| check.definition == *definition);
    let lost = subject.expected.checks.iter().filter(|definition| !is_there(definition));
    findings.extend(lost.map(|definition| subject.finding(format!("constraint missing: {definition}"))));
    findings
}

fn hooks(subject: &Subject) -> Vec<Finding> {
    let hooks = subject.found.hooks.iter();
    hooks
        .map(|hook| {
            let what = format!("{} {} may change or refuse what is written", hook.kind, hook.name);
            subject.foreign(&hook.name, what)
        })
        .collect()
}
