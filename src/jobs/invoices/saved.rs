//! Saved plans: what `invoices create` would make, kept in a file for somebody to look at; and making exactly that later,
//! or nothing. A file is never trusted: what it says is planned anew and has to come out the same.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::create::{Done, Options, make_under, preview};
use super::{JOB, Wanted};
use crate::domain::{Account, AccountId, Skip};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::{under_heartbeat, with_claim};
use crate::odoo::account;
use crate::odoo::schema::Work;
use crate::plan::documents::{Documents, NewDocument, SavedDocument, departures};

/// The form of the file.
const FORM: u32 = 1;
/// So many reasons are told.
const MOST: usize = 5;

/// A plan that can be looked at and applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedPlan {
    /// The form of this file.
    upwork_odoo_plan: u32,
    /// The program that wrote it.
    version: String,
    /// The database that it is about.
    database: String,
    /// The account that it is about.
    account: AccountId,
    /// Its name.
    account_name: String,
    /// When it was made.
    made_at: DateTime<Utc>,
    /// Whether it makes again what somebody deleted.
    again: bool,
    /// The drafts, in the order in which they would be made.
    documents: Vec<SavedDocument>,
    /// Earnings that would get none, and why.
    left_alone: Vec<Skip>,
    /// SHA-256 over all of the above.
    sha256: String,
}

impl SavedPlan {
    /// Reads a file.
    ///
    /// # Errors
    /// [`Error::Fail`] if it is no plan, not whole, changed, or of another version.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let form = serde_json::from_str::<serde_json::Value>(text)
            .map_err(|e| Error::fail(format!("it is no plan, or not whole: {e}")))?;
        match form.get("upwork_odoo_plan").and_then(serde_json::Value::as_u64) {
            Some(form) if form == u64::from(FORM) => {}
            Some(other) => {
                return Err(Error::fail(format!("it is a plan of form {other}; this program knows form {FORM}")));
            }
            None => return Err(Error::fail("it is no plan that upwork-odoo wrote")),
        }
        let plan: Self = serde_json::from_str(text).map_err(|e| Error::fail(format!("it is no whole plan: {e}")))?;
        if plan.sum()? != plan.sha256 {
            return Err(Error::fail("it was changed after it was written: its SHA-256 is another"));
        }
        if plan.version != env!("CARGO_PKG_VERSION") {
            return Err(Error::fail(format!(
                "it was written by version {}, and this is {}: make it anew",
                plan.version,
                env!("CARGO_PKG_VERSION")
            )));
        }
        Ok(plan)
    }

    /// As it is written to a file.
    ///
    /// # Errors
    /// [`Error::Fail`] if it is no JSON, which cannot be.
    pub fn text(&self) -> Result<String, Error> {
        Ok(serde_json::to_string_pretty(self).map_err(|e| no_json(&e))? + "\n")
    }

    /// How many drafts it makes.
    pub const fn len(&self) -> usize {
        self.documents.len()
    }

    /// True if it makes none.
    pub const fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    fn sum(&self) -> Result<String, Error> {
        let unsigned = Self { sha256: String::new(), ..self.clone() };
        let text = serde_json::to_string(&unsigned).map_err(|e| no_json(&e))?;
        Ok(Sha256::digest(text).iter().fold(String::new(), |mut sum, byte| {
            // Writing to a String cannot fail.
            let _ = write!(sum, "{byte:02x}");
            sum
        }))
    }

    /// Why a batch would not make exactly what was previewed of these earnings.
    fn check(&self, ids: Option<&[i32]>, new: &[NewDocument], skipped: &[Skip], made: usize) -> Result<(), Error> {
        let is_meant = |saved: &&SavedDocument| ids.is_none_or(|ids| ids.contains(&saved.earning));
        let saved: Vec<&SavedDocument> = self.documents.iter().filter(is_meant).collect();
        let found = departures(&saved, new, skipped).map_err(|e| no_json(&e))?;
        if found.is_empty() {
            return Ok(());
        }
        let more = if found.len() > MOST { format!("; and {} more", found.len() - MOST) } else { String::new() };
        let written = match made {
            0 => "nothing was written".to_owned(),
            made => format!("it was broken off after {made} of its {} drafts were made", self.documents.len()),
        };
        Err(Error::fail(format!(
            "what it rests on has changed since {}, so {written}: {}{more}. Look at it anew: upwork-odoo invoices create \
             --plan FILE",
            self.made_at.format("%Y-%m-%d %H:%M UTC"),
            found[..found.len().min(MOST)].join("; ")
        )))
    }
}

fn no_json(error: &serde_json::Error) -> Error {
    Error::fail(format!("a draft cannot be written as JSON: {error}"))
}

/// What a batch has to make, and nothing else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Promise<'a> {
    plan: &'a SavedPlan,
    /// Drafts that were made by earlier batches.
    made: usize,
}

impl Promise<'_> {
    /// The same once so many drafts are made.
    pub(super) const fn after(self, made: usize) -> Self {
        Self { plan: self.plan, made }
    }

    /// Lets a batch be written that makes what was previewed of these earnings.
    pub(super) fn hold(self, ids: &[i32], planned: &Documents) -> Result<(), Error> {
        self.plan.check(Some(ids), &planned.new, &planned.skipped, self.made)
    }
}

/// What [`create`](super::create()) would make, to be saved. Writes nothing anywhere.
///
/// # Errors
/// [`Error::Fail`] if it would not begin.
pub async fn save(
    ctx: &Context,
    account: &Account,
    wanted: &Wanted,
    options: Options,
) -> Result<(SavedPlan, Done), Error> {
    let done = preview(ctx, account, wanted, options).await?;
    let mut plan = SavedPlan {
        upwork_odoo_plan: FORM,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database: gate::fingerprint(ctx).await?.to_string(),
        account: account.id,
        account_name: account.name.clone(),
        made_at: ctx.clock.now(),
        again: options.again,
        documents: done.made.iter().map(SavedDocument::of).collect::<Result<_, _>>().map_err(|e| no_json(&e))?,
        left_alone: done.report.skipped.clone(),
        sha256: String::new(),
    };
    plan.sha256 = plan.sum()?;
    Ok((plan, done))
}

/// Makes exactly what was previewed, or nothing. Each batch is compared once more under its locks; should somebody change
/// what it rests on between two batches, the rest is not made.
///
/// # Errors
/// [`Error::Fail`] if the plan is of another database or account, or what it rests on has changed.
pub async fn apply(ctx: &Context, plan: &SavedPlan) -> Result<Done, Error> {
    gate::pass(ctx, Work::Documents).await?;
    let here = gate::fingerprint(ctx).await?.to_string();
    if here != plan.database {
        return Err(Error::fail(format!("it is about the database {}, and this is {here}", plan.database)));
    }
    let account = account::by_id(&ctx.db, plan.account).await?;
    let account = account.filter(|account| account.name == plan.account_name).ok_or_else(|| {
        let (name, id) = (&plan.account_name, plan.account);
        Error::fail(format!("it is about the account {name:?} ({id}), and there is none of that name and id"))
    })?;
    let rows = plan.documents.iter().map(|document| document.earning).collect();
    let wanted = Wanted { rows: Some(rows), ..Wanted::default() };
    let options = Options { again: plan.again, ..Options::default() };
    let held = with_claim(ctx, account.id, JOB).await?;
    let work = async {
        // All of it before any of it.
        let now = preview(ctx, &account, &wanted, options).await?;
        plan.check(None, &now.made, &now.report.skipped, 0)?;
        make_under(ctx, &account, held.claim(), &wanted, options, Some(Promise { plan, made: 0 })).await
    };
    let done = under_heartbeat(ctx, held.claim(), work).await;
    held.release(ctx).await;
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written_by(version: &str) -> String {
        let mut plan = SavedPlan {
            upwork_odoo_plan: FORM,
            version: version.to_owned(),
            database: "here".to_owned(),
            account: AccountId(1),
            account_name: "Freelancer".to_owned(),
            made_at: DateTime::UNIX_EPOCH,
            again: false,
            documents: Vec::new(),
            left_alone: Vec::new(),
            sha256: String::new(),
        };
        plan.sha256 = plan.sum().unwrap();
        plan.text().unwrap()
    }

    #[test]
    fn a_plan_of_another_version_is_refused() {
        assert!(SavedPlan::parse(&written_by(env!("CARGO_PKG_VERSION"))).is_ok());
        let error = SavedPlan::parse(&written_by("0.0.1")).unwrap_err().to_string();
        assert!(error.contains("was written by version 0.0.1") && error.contains("make it anew"), "{error}");
    }

    #[test]
    fn a_plan_of_another_form_is_refused() {
        let text = written_by(env!("CARGO_PKG_VERSION"));
        let other = text.replace("\"upwork_odoo_plan\": 1", "\"upwork_odoo_plan\": 2");
        assert!(SavedPlan::parse(&other).unwrap_err().to_string().contains("form 2"));
        assert!(SavedPlan::parse("{}").unwrap_err().to_string().contains("no plan that upwork-odoo wrote"));
    }
}
