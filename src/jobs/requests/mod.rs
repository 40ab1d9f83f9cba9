//! What people ask for in Odoo, by its buttons: taken up at start, when Odoo notifies, and every half minute. Each request is
//! done by one replica and answered once; what it does may be done twice without harm, so a replica that dies leaves it to the
//! next.

mod act;
mod answer;
mod invoices;

use std::time::Duration;

use chrono::TimeDelta;

use self::answer::Answer;
use super::context::Context;
use super::error::Error;
use super::gate;
use super::told::Told;
use crate::db::Listener;
use crate::store::requests::{self, Request};

/// The channel that Odoo notifies.
const CHANNEL: &str = "upwork_sync";
/// How often to look without being called.
const LOOK_EVERY: Duration = Duration::from_secs(30);
/// How soon to look again where others were in the way.
const LOOK_AGAIN: Duration = Duration::from_secs(2);
/// How long a replica may be at one request.
const LEASE: Duration = Duration::from_mins(30);
/// How long a request is tried again that others are in the way of.
const PATIENCE: TimeDelta = TimeDelta::minutes(15);

/// Answers requests until the program stops.
///
/// # Errors
/// None so far; what goes wrong is told in the log, and the next look tries again.
pub async fn run(ctx: Context) -> Result<(), Error> {
    let told = Told::default();
    let mut listener = None;
    while !ctx.soft.is_cancelled() {
        if listener.is_none() {
            let listening = ctx.db.listen(CHANNEL).await;
            listener = told_of(&told, listening);
        }
        let drained = drain(&ctx).await;
        let pause = if matches!(drained, Ok(Drained::PutOff)) { LOOK_AGAIN } else { LOOK_EVERY };
        told.tell("requests from Odoo", drained.map(drop));
        tokio::select! {
            () = ctx.soft.cancelled() => {}
            () = tokio::time::sleep(pause) => {}
            heard = called(&mut listener) => if !heard { listener = None },
        }
    }
    Ok(())
}

fn told_of(told: &Told, listening: Result<Listener, crate::db::Error>) -> Option<Listener> {
    match listening {
        Ok(listener) => {
            told.tell("listening to Odoo", Ok(()));
            Some(listener)
        }
        Err(e) => {
            told.tell("listening to Odoo", Err(e.into()));
            None
        }
    }
}

/// Returns when Odoo calls; false: nobody can be heard any more. Without a listener it never returns.
async fn called(listener: &mut Option<Listener>) -> bool {
    match listener {
        Some(listener) => listener.next().await.is_ok(),
        None => std::future::pending().await,
    }
}

/// What came of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drained {
    /// Nothing is open.
    All,
    /// Others were in the way of some.
    PutOff,
}

/// Answers everything that is open; what others are in the way of stays for the next look.
///
/// # Errors
/// [`Error`] if this database is not ours to write to, or cannot be reached.
pub async fn drain(ctx: &Context) -> Result<Drained, Error> {
    gate::at_home(ctx).await?;
    let mut put_off = Vec::new();
    while !ctx.soft.is_cancelled() {
        let same = requests::take(&ctx.db, &ctx.holder, LEASE, &put_off).await?;
        let Some(first) = same.first() else { break };
        let ids: Vec<i64> = same.iter().map(|request| request.id).collect();
        match act::act(ctx, first).await {
            Err(e) if e.is_transient() && ctx.clock.now() - first.requested_at < PATIENCE => {
                tracing::debug!(request = first.id, error = %e, "others are in the way of a request");
                requests::release(&ctx.db, &ctx.holder, &ids).await?;
                put_off.extend(ids);
            }
            done => finish(ctx, &same, &done.unwrap_or_else(|e| Answer::failed(first, &e))).await?,
        }
    }
    Ok(if put_off.is_empty() { Drained::All } else { Drained::PutOff })
}

/// Writes the answer down, then tells those who asked. That they were not told is no reason to do it again.
async fn finish(ctx: &Context, same: &[Request], answer: &Answer) -> Result<(), Error> {
    let ids: Vec<i64> = same.iter().map(|request| request.id).collect();
    if requests::answer(&ctx.db, &ctx.holder, &ids, &answer.to_json(), ctx.clock.now()).await?
        && let Err(e) = answer::tell(ctx, same, answer).await
    {
        tracing::warn!(error = %e, "who asked in Odoo could not be told");
    }
    Ok(())
}

/// Whether what Odoo notifies would be heard: not through a pooler that lends connections by the transaction.
///
/// # Errors
/// [`Error`] if the database cannot be reached.
pub async fn hears(ctx: &Context) -> Result<bool, Error> {
    const TRIAL: &str = "upwork_sync_trial";
    let mut listener = ctx.db.listen(TRIAL).await?;
    ctx.db.notify(TRIAL).await?;
    Ok(tokio::time::timeout(Duration::from_secs(2), listener.next()).await.is_ok_and(|heard| heard.is_ok()))
}
