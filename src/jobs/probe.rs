//! Does an account's connection live? Asked by hand, and answered by Upwork itself.

use super::context::Context;
use super::error::Error;
use super::{gate, session};
use crate::domain::{Account, Identity, Job};
use crate::store::identity;
use crate::upwork;

/// Asks Upwork who the account is, renewing its token if that is due. Answers the identity on record if it is
/// the same person in the same tenant's name.
///
/// # Errors
/// [`Error`] says what to do: connect again, choose an organization, or wait.
pub async fn connection(ctx: &Context, account: &Account) -> Result<Identity, Error> {
    gate::pass(ctx, Job::Tokens).await?;
    let known = identity::get(&ctx.db, account.id).await?;
    let known = known.ok_or_else(|| {
        let Account { id, name, .. } = account;
        Error::fail(format!(
            "{name:?} is not connected yet, or nobody chose whose contracts to sync: upwork-odoo connect {id}"
        ))
    })?;
    let tenant = Some(known.tenant.organization_id.clone());
    let session = ctx.upwork.session(session::renewing(ctx, account.id), tenant);
    upwork::check_tenant(&session).await?;
    let person = upwork::person(&session).await?;
    if person.id == known.user_id {
        return Ok(known);
    }
    Err(Error::fail(format!(
        "the tokens belong to {} on Upwork, but the account was connected as {}: upwork-odoo connect {}",
        person.name, known.user_name, account.id
    )))
}
