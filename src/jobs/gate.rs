//! What must hold before any job may write: this is our database and no copy of it, our schema is there, and
//! Odoo's is the one we know.

use super::context::Context;
use super::error::Error;
use crate::domain::Fingerprint;
use crate::odoo;
use crate::odoo::schema::{self, Severity, Work};
use crate::store;
use crate::store::installation::{self, Installation};

/// Lets work pass, or says why not and what to do.
///
/// # Errors
/// [`Error::Fail`] on a copied database, a missing schema, or a difference that stops this work.
pub async fn pass(ctx: &Context, work: impl Into<Work>) -> Result<(), Error> {
    look_over(ctx).await?.lets(work)
}

/// What was found, for as long as one run takes.
#[derive(Debug)]
pub struct Gate(schema::Report);

/// Looks at all that must hold, for several kinds of work at once.
///
/// # Errors
/// [`Error::Fail`] on a copied database or a missing schema.
pub async fn look_over(ctx: &Context) -> Result<Gate, Error> {
    at_home(ctx).await?;
    Ok(Gate(schema::check(ctx.db.pool(), &ctx.config.odoo.accept_modules).await?))
}

impl Gate {
    /// Lets work pass, or says why not and what to do.
    ///
    /// # Errors
    /// [`Error::Fail`] on a difference that stops this work.
    pub fn lets(&self, work: impl Into<Work>) -> Result<(), Error> {
        let work = work.into();
        match self.0.disabled(work) {
            None => Ok(()),
            Some(reasons) => Err(Error::fail(format!(
                "Odoo's schema is not as expected, so {work} write nothing: {} (`upwork-odoo check` shows all)",
                reasons.join("; ")
            ))),
        }
    }
}

/// The same as [`pass`], but remembers nothing: for dry runs.
///
/// # Errors
/// As [`pass`].
pub async fn would_pass(ctx: &Context, work: impl Into<Work>) -> Result<(), Error> {
    look(ctx).await?;
    Gate(schema::check(ctx.db.pool(), &ctx.config.odoo.accept_modules).await?).lets(work)
}

/// Checks that the memory in `upwork_sync` belongs to this very database.
///
/// # Errors
/// [`Error::Fail`] if it is a copy that nobody adopted, or our schema is missing or of another version.
pub async fn at_home(ctx: &Context) -> Result<(), Error> {
    our_schema(ctx).await?;
    let here = fingerprint(ctx).await?;
    match installation::check(&ctx.db, &here, ctx.clock.now()).await? {
        Installation::Ours | Installation::First => Ok(()),
        Installation::Foreign { recorded } => Err(copied(&here, &recorded)),
    }
}

fn copied(here: &Fingerprint, recorded: &Fingerprint) -> Error {
    Error::fail(format!(
        "this database is {here}, a copy of the one that was synced, {recorded}. Nothing is renewed, synced or written \
         here, for the original would lose its connection. If this one is to go on instead, and the original is at \
         rest: upwork-odoo adopt"
    ))
}

/// The same as [`at_home`], but remembers nothing: for what must not write.
///
/// # Errors
/// As [`at_home`].
pub async fn look(ctx: &Context) -> Result<(), Error> {
    our_schema(ctx).await?;
    let here = fingerprint(ctx).await?;
    match installation::recorded(&ctx.db).await? {
        Some(recorded) if recorded != here => Err(copied(&here, &recorded)),
        _ => Ok(()),
    }
}

/// Everything that stops jobs now, each with which and why.
///
/// # Errors
/// [`Error`] if the database cannot be asked.
pub async fn stopped(ctx: &Context) -> Result<Vec<String>, Error> {
    let mut reasons = match look(ctx).await {
        Ok(()) => Vec::new(),
        Err(e) if e.is_transient() => return Err(e),
        Err(e) => vec![format!("stops all jobs: {e}")],
    };
    let report = schema::check(ctx.db.pool(), &ctx.config.odoo.accept_modules).await?;
    let stopping = report.findings.iter().filter(|finding| finding.severity != Severity::Note);
    reasons.extend(stopping.map(|finding| format!("{}: {}", finding.severity, finding.sentence())));
    Ok(reasons)
}

/// Takes this database for ours from now on: after a copy was made on purpose.
///
/// # Errors
/// [`Error`] if the database has no `database.uuid` or refuses.
pub async fn adopt(ctx: &Context) -> Result<Fingerprint, Error> {
    our_schema(ctx).await?;
    let here = fingerprint(ctx).await?;
    installation::adopt(&ctx.db, &here, ctx.clock.now()).await?;
    Ok(here)
}

/// Which database this is.
///
/// # Errors
/// [`Error::Fail`] if it has no `database.uuid`.
pub(super) async fn fingerprint(ctx: &Context) -> Result<Fingerprint, Error> {
    let found = odoo::database::fingerprint(&ctx.db).await?;
    let database_uuid = found.database_uuid.ok_or_else(|| {
        Error::fail(
            "Odoo's parameter database.uuid is missing, so a copy could not be told from the original; Odoo sets it \
             when it starts on the database",
        )
    })?;
    Ok(Fingerprint { database_uuid, database_name: found.database_name, system_identifier: found.system_identifier })
}

/// Whether the schema `upwork_sync` is there, and of this version.
///
/// # Errors
/// [`Error::Fail`] with what to do, if it is not.
pub(super) async fn our_schema(ctx: &Context) -> Result<(), Error> {
    match store::schema::state(&ctx.db).await? {
        store::schema::State::Ready => Ok(()),
        state => Err(Error::fail(state.to_string())),
    }
}
