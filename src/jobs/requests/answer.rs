//! What is answered to a request: record by record what became of it, and a sentence for whoever asked.

use serde::Serialize;
use serde_json::{Value, json};

use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::odoo::answer::{self, Noted};
use crate::store::requests::Request;

/// An answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Answer {
    /// Record by record.
    pub records: Vec<Said>,
}

/// What became of one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Said {
    /// Row id.
    pub id: i32,
    /// `made`, `there`, `done`, `left` or `refused`.
    pub state: State,
    /// In words.
    pub told: String,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    /// A document was made of it.
    Made,
    /// It had one already.
    There,
    /// What was asked was done.
    Done,
    /// It was left alone, for a reason.
    Left,
    /// It may not be asked for, or it failed.
    Refused,
}

impl Answer {
    /// Adds what became of a record.
    pub(super) fn add(&mut self, id: i32, state: State, told: impl Into<String>) {
        self.records.push(Said { id, state, told: told.into() });
    }

    /// Nothing could be done.
    pub(super) fn failed(request: &Request, error: &Error) -> Self {
        let mut answer = Self::default();
        for id in &request.ids {
            answer.add(*id, State::Refused, error.to_string());
        }
        answer
    }

    /// Whether everything asked for is so now.
    pub(super) fn is_well(&self) -> bool {
        self.records.iter().all(|record| record.state < State::Left)
    }

    /// One sentence for each thing that was said, however many records it was said of.
    pub(super) fn sentence(&self) -> String {
        let mut said: Vec<(&str, usize)> = Vec::new();
        for record in &self.records {
            match said.iter_mut().find(|(told, _)| *told == record.told) {
                Some((_, times)) => *times += 1,
                None => said.push((&record.told, 1)),
            }
        }
        let told = said.iter().take(5).map(|(told, times)| match times {
            1 => (*told).to_owned(),
            times => format!("{told} ({times} times)"),
        });
        let more = said.len().saturating_sub(5);
        let more = (more > 0).then(|| format!("and {more} other reasons, see the answer of the request"));
        told.chain(more).collect::<Vec<_>>().join("; ")
    }

    /// As it is kept with the request.
    pub(super) fn to_json(&self) -> Value {
        json!({ "well": self.is_well(), "told": self.sentence(), "records": self.records })
    }
}

/// Tells those who asked: a notification in their browser, and a note on the records that have a chatter.
pub(super) async fn tell(ctx: &Context, same: &[Request], answer: &Answer) -> Result<(), Error> {
    let (author, sentence) = (ctx.author().await?, answer.sentence());
    let Some(first) = same.first() else { return Ok(()) };
    let noted = |id| match first.model.as_str() {
        "upwork.account" => Some(Noted::Account(id)),
        "upwork.contract" => Some(Noted::Contract(id)),
        _ => None,
    };
    let mut users: Vec<i32> = same.iter().map(|request| request.user_id).collect();
    users.sort_unstable();
    users.dedup();
    let (mut tx, mut channels) = (ctx.db.begin().await?, Vec::new());
    for user in users {
        channels.extend(answer::notify(&mut tx, user, answer.is_well(), &sentence, &author).await?);
    }
    for record in answer.records.iter().filter(|record| record.state != State::Refused) {
        if let Some(noted) = noted(record.id) {
            answer::note(&mut tx, noted, &record.told, &author).await?;
        }
    }
    tx.commit().await?;
    for channel in channels {
        if let Err(e) = answer::wake(&ctx.db, &channel).await {
            tracing::debug!(error = %e, "Odoo's bus was not woken; it looks by itself");
        }
    }
    Ok(())
}
