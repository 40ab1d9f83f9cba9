//! The outcome of the schema check: what differs, which jobs that stops, what to do. For log, `check`, `check --json` and
//! `status`, which all show these same sentences.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use super::Work;
use crate::domain::Series;

/// What was found in one database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The series of Odoo. None: no Odoo, or one that is not supported.
    pub series: Option<Series>,
    /// Name of the database.
    pub database: String,
    /// The role that looked.
    pub role: String,
    /// The role that Odoo connects as. None: no Odoo.
    pub odoo_owner: Option<String>,
    /// What differs, what stops first.
    pub findings: Vec<Finding>,
}

/// One difference between what this program was made for and what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Does it stop anything?
    #[serde(flatten)]
    pub severity: Severity,
    /// Table of Odoo, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// Columns, if it is about some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// What differs: a sentence without its full stop.
    pub what: String,
    /// Modules it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<String>,
    /// What to do about it: a sentence. Empty when there is nothing to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cure: String,
}

/// Does a finding stop anything?
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "severity", content = "jobs", rename_all = "lowercase")]
pub enum Severity {
    /// These jobs do not run until it is gone.
    Stops(BTreeSet<Work>),
    /// Worth knowing.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Note => f.write_str("note"),
            Self::Stops(jobs) => {
                let names: Vec<&str> = jobs.iter().map(|job| job.name()).collect();
                write!(f, "stops {}", names.join(", "))
            }
        }
    }
}

impl Report {
    /// Why a job or other work must not run, one sentence for each reason; None if it may.
    pub fn disabled(&self, work: impl Into<Work>) -> Option<Vec<String>> {
        let work = work.into();
        let reasons: Vec<String> =
            self.findings.iter().filter(|finding| finding.stops(work)).map(Finding::sentence).collect();
        (!reasons.is_empty()).then_some(reasons)
    }

    /// Whether everything may run.
    pub fn stops_nothing(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity == Severity::Note)
    }

    /// What may run.
    pub fn enabled(&self) -> BTreeSet<Work> {
        Work::ALL.into_iter().filter(|job| self.disabled(*job).is_none()).collect()
    }
}

impl Finding {
    /// A note without a table. The sentence goes without its full stop.
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self {
            severity: Severity::Note,
            table: None,
            columns: Vec::new(),
            what: what.into(),
            modules: Vec::new(),
            cure: String::new(),
        }
    }

    pub(super) fn on(mut self, table: &str) -> Self {
        self.table = Some(table.to_owned());
        self
    }

    pub(super) fn columns<C: AsRef<str>>(mut self, columns: &[C]) -> Self {
        self.columns = columns.iter().map(|column| column.as_ref().to_owned()).collect();
        self
    }

    pub(super) fn of(mut self, modules: &[String]) -> Self {
        self.modules = modules.to_vec();
        self
    }

    /// Stops jobs; stays a note if there are none to stop.
    pub(super) fn stopping(mut self, jobs: &BTreeSet<Work>) -> Self {
        if !jobs.is_empty() {
            self.severity = Severity::Stops(jobs.clone());
        }
        self
    }

    pub(super) fn stopping_all(self) -> Self {
        self.stopping(&Work::ALL.into())
    }

    pub(super) fn cure(mut self, cure: impl Into<String>) -> Self {
        self.cure = cure.into();
        self
    }

    /// Does it stop this job?
    pub fn stops(&self, job: Work) -> bool {
        matches!(&self.severity, Severity::Stops(jobs) if jobs.contains(&job))
    }

    /// The whole of it on one line: table, what differs, what to do.
    pub fn sentence(&self) -> String {
        let table = self.table.as_ref().map(|table| format!("{table}: ")).unwrap_or_default();
        let mut sentence = format!("{table}{}.", self.what);
        if !self.cure.is_empty() {
            sentence.push(' ');
            sentence.push_str(&self.cure);
        }
        sentence
    }
}
