//! Drafts as a saved plan holds them: every value that would be written, as text that can be compared. Also what a table
//! of its own holds of a line, its taxes and tags.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::NewDocument;
use crate::domain::{Kind, Skip};
use crate::plan::document::Line;

/// A draft that was previewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedDocument {
    /// Invoice or fee entry.
    pub kind: Kind,
    /// Row id of its earning.
    pub earning: i32,
    /// Upwork's id of its earning.
    pub upwork_id: String,
    /// Columns of `account_move`.
    pub header: Map<String, Value>,
    /// Of each line the columns of `account_move_line`, its taxes and its tags.
    pub lines: Vec<Map<String, Value>>,
}

impl SavedDocument {
    /// Of a draft.
    ///
    /// # Errors
    /// The draft is no JSON, which cannot be.
    pub fn of(new: &NewDocument) -> Result<Self, serde_json::Error> {
        let line = |line: &Line| -> Result<Map<String, Value>, serde_json::Error> {
            let mut columns = columns(line)?;
            columns.insert("taxes".to_owned(), serde_json::to_value(&line.taxes)?);
            columns.insert("tags".to_owned(), serde_json::to_value(&line.tags)?);
            Ok(columns)
        };
        Ok(Self {
            kind: new.kind,
            earning: new.earning,
            upwork_id: new.upwork_id.clone(),
            header: columns(&new.document.header)?,
            lines: new.document.lines.iter().map(line).collect::<Result<_, _>>()?,
        })
    }

    fn name(&self) -> String {
        format!("{} {}", self.kind, self.upwork_id)
    }
}

/// As it reads when it comes back from a file.
fn columns(row: &impl Serialize) -> Result<Map<String, Value>, serde_json::Error> {
    serde_json::from_str(&serde_json::to_string(row)?)
}

/// Why not exactly these drafts would be made, each reason in words; none if they would. `new` is what would be made now,
/// `skipped` what would not, and why.
///
/// # Errors
/// As [`SavedDocument::of`].
pub fn departures(
    saved: &[&SavedDocument],
    new: &[NewDocument],
    skipped: &[Skip],
) -> Result<Vec<String>, serde_json::Error> {
    let now: Vec<SavedDocument> = new.iter().map(SavedDocument::of).collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    for saved in saved {
        match now.iter().find(|now| (now.kind, now.earning) == (saved.kind, saved.earning)) {
            Some(now) => found.extend(difference(saved, now).map(|what| format!("{}: {what}", saved.name()))),
            None => found.push(format!("{}: {}", saved.name(), missing(saved, skipped))),
        }
    }
    let is_saved =
        |now: &&SavedDocument| saved.iter().any(|saved| (saved.kind, saved.earning) == (now.kind, now.earning));
    let more = now.iter().filter(|now| !is_saved(now));
    found.extend(more.map(|now| format!("{}: it would be made too", now.name())));
    let in_order =
        |(saved, now): (&&SavedDocument, &SavedDocument)| (saved.kind, saved.earning) == (now.kind, now.earning);
    if found.is_empty() && !saved.iter().zip(&now).all(in_order) {
        found.push("they would be made in another order".to_owned());
    }
    Ok(found)
}

fn missing(saved: &SavedDocument, skipped: &[Skip]) -> String {
    let skip = skipped.iter().find(|skip| skip.id == saved.upwork_id && skip.kind == saved.kind);
    match skip {
        Some(skip) => skip.reason.clone(),
        None => "it is there already, or its earning is gone".to_owned(),
    }
}

/// The first value that differs.
fn difference(saved: &SavedDocument, now: &SavedDocument) -> Option<String> {
    if saved.lines.len() != now.lines.len() {
        return Some(format!("it would have {} lines, not {}", now.lines.len(), saved.lines.len()));
    }
    let lines = saved.lines.iter().zip(&now.lines).enumerate();
    let in_line = |(at, (saved, now))| column(saved, now).map(|what| format!("line {}: {what}", at + 1));
    column(&saved.header, &now.header).or_else(|| lines.into_iter().find_map(in_line))
}

fn column(saved: &Map<String, Value>, now: &Map<String, Value>) -> Option<String> {
    let text = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), ToString::to_string);
    let names = saved.keys().chain(now.keys());
    // The invoice whose money a credit note gives back may be of the same plan: then it had no row id so far.
    let is_new = |name: &str| name == "reversed_entry_id" && saved.get(name).is_none_or(Value::is_null);
    let differs = names.into_iter().find(|name| saved.get(*name) != now.get(*name) && !is_new(name))?;
    Some(format!("{differs} would be {}, not {}", text(now.get(differs)), text(saved.get(differs))))
}
