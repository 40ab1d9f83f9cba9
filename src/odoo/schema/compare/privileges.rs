//! What the role may do: exactly the uses of the manifest, no more is asked for.

use super::super::manifest::Use;
use super::super::report::Finding;
use super::Subject;

pub(super) fn findings(subject: &Subject) -> Vec<Finding> {
    let lacking = Use::ALL.into_iter().filter_map(|usage| lacking(subject, usage));
    lacking.chain(sequence(subject)).chain(row_security(subject)).collect()
}

fn lacking(subject: &Subject, usage: Use) -> Option<Finding> {
    let optional = subject.found.columns.keys().filter(|name| subject.expected.optional_uses(name).contains(&usage));
    let needed: Vec<&str> =
        subject.expected.columns_for(usage).into_iter().chain(optional.map(String::as_str)).collect();
    let refused: Vec<&str> = needed
        .iter()
        .filter(|name| {
            let found = subject.found.columns.get(**name);
            found.is_some_and(|column| !column.allowed.contains(&usage))
        })
        .copied()
        .collect();
    if refused.is_empty() {
        return None;
    }
    let on = if refused.len() == needed.len() { String::new() } else { format!(" on {}", refused.join(", ")) };
    let what = format!("role {} lacks {}{on}", subject.role, usage.privilege());
    Some(subject.finding(what).columns(&refused).stopping(subject.expected.jobs_that(usage)).cure(grants(subject)))
}

fn sequence(subject: &Subject) -> Option<Finding> {
    let expected = subject.expected.sequence.as_ref()?;
    let found = subject.found.sequence.as_ref()?;
    let (what, cure) = if found.name != *expected {
        (format!("ids come from {}, not from {expected}", found.name), subject.upgrade())
    } else if !found.usable {
        (format!("role {} lacks USAGE on the sequence {expected}", subject.role), grants(subject))
    } else {
        return None;
    };
    Some(subject.finding(what).stopping(&subject.expected.written_by).cure(cure))
}

/// Rows that cannot be seen would be written a second time.
fn row_security(subject: &Subject) -> Option<Finding> {
    subject.found.row_security.then(|| {
        subject
            .finding(format!("row-level security may hide rows from role {}", subject.role))
            .stopping(&subject.expected.jobs())
            .cure("Give the role BYPASSRLS, or switch row-level security off.")
    })
}

fn grants(subject: &Subject) -> String {
    format!("Run what `upwork-odoo check --grants {}` prints, as Odoo's role.", subject.role)
}
