//! Renewal of access tokens. Upwork's refresh tokens rotate: whoever loses the new pair loses the account
//! within a day. So one renewal at a time per account (a lease in our schema, no row of Odoo's locked during
//! the call), the new pair stored by compare-and-set and tried until it is committed, in a task that no
//! caller and no soft stop can cut short.

use std::time::Duration;

use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};

use super::context::Context;
use super::error::{Cause, Error};
use crate::domain::{AccountId, TokenPair};
use crate::odoo::Author;
use crate::odoo::account::{self, Tokens};
use crate::store::renewal;
use crate::upwork::OAuthError;

/// Longest that a renewal may hold its lease: the HTTP timeout and the storing, with room to spare.
const LEASE: Duration = Duration::from_mins(2);
/// How often somebody who waits for another's renewal looks again.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
/// Pause between attempts to store a new pair.
const STORE_AGAIN: Duration = Duration::from_millis(500);

/// What the account's tokens must be better than.
#[derive(Clone, Debug)]
pub enum Need {
    /// Still good for this long.
    Lasting(TimeDelta),
    /// Another than this one, which Upwork refused.
    Other(SecretString),
}

impl Need {
    fn met_by(&self, tokens: &Tokens, now: chrono::DateTime<chrono::Utc>) -> bool {
        match self {
            Self::Lasting(span) => tokens.expiry.is_some_and(|end| end - now > *span),
            Self::Other(refused) => tokens.access.expose_secret() != refused.expose_secret(),
        }
    }
}

/// Renews unless the need is met, and returns the tokens that meet it.
///
/// # Errors
/// [`Error::Fail`] if the account is not connected or Upwork declared its refresh token dead;
/// [`Error::Retry`] if Upwork or the database cannot be reached.
pub async fn renewed(ctx: &Context, account: AccountId, need: Need) -> Result<Tokens, Error> {
    let task = {
        let ctx = ctx.clone();
        ctx.vital.clone().spawn(async move { renew(ctx, account, need).await })
    };
    task.await.unwrap_or_else(|e| Err(Error::fail(format!("the renewal of tokens broke off: {e}"))))
}

async fn renew(ctx: Context, account: AccountId, need: Need) -> Result<Tokens, Error> {
    loop {
        let tokens = connected(&ctx, account).await?;
        if need.met_by(&tokens, ctx.clock.now()) {
            return Ok(tokens);
        }
        let Some(lease) = renewal::take(&ctx.db, account, &ctx.holder, LEASE).await? else {
            tokio::time::sleep(LOOK_AGAIN).await;
            continue;
        };
        let outcome = renew_holding_lease(&ctx, account, need.clone()).await;
        // A lease that cannot be given back ends by itself; the outcome counts.
        if let Err(e) = renewal::release(&ctx.db, &lease).await {
            tracing::warn!(account = account.0, error = %e, "the lease of a token renewal stays until it ends by itself");
        }
        if let Some(tokens) = outcome? {
            return Ok(tokens);
        }
    }
}

/// `None`: the row changed meanwhile (disconnected, reconnected, renewed elsewhere), so look again.
async fn renew_holding_lease(ctx: &Context, account: AccountId, need: Need) -> Result<Option<Tokens>, Error> {
    let tokens = connected(ctx, account).await?;
    if need.met_by(&tokens, ctx.clock.now()) {
        return Ok(Some(tokens));
    }
    let Some(refresh) = &tokens.refresh else {
        return Err(Error::fail(format!("account {account} has no refresh token: connect it again")));
    };
    // Whatever storing needs is looked up before: what fails now costs nothing, with a new pair in hand it would.
    let (oauth, author) = (ctx.oauth(account).await?.0, ctx.author().await?);
    match oauth.refresh(refresh).await {
        Ok(pair) => {
            let stored = store_until_committed(ctx, account, refresh, &pair, &author).await?;
            tracing::info!(account = account.0, stored, "access token renewed");
            Ok(if stored { Some(connected(ctx, account).await?) } else { None })
        }
        Err(OAuthError::Denied { .. }) => revoked(ctx, account, refresh, &author).await,
        Err(e) => Err(e.into()),
    }
}

/// Upwork says that the refresh token is dead. Believed only if the row still holds that very token.
async fn revoked(
    ctx: &Context,
    account: AccountId,
    refresh: &SecretString,
    author: &Author,
) -> Result<Option<Tokens>, Error> {
    let reason = "Upwork declared the connection ended (refresh token expired or revoked). Connect the account again.";
    let mut tx = ctx.db.begin().await?;
    let believed = account::revoked(&mut tx, account, refresh, reason, author).await?;
    tx.commit().await?;
    if believed { Err(Error::fail(reason)) } else { Ok(None) }
}

/// The pair that Upwork handed out is the only one that will live: only a committed row lets go of it. So any
/// failure is taken for one that passes, even a missing privilege; when the program stops, only those that look
/// like it, for then nobody is left to mend the others in time.
async fn store_until_committed(
    ctx: &Context,
    account: AccountId,
    old: &SecretString,
    pair: &TokenPair,
    author: &Author,
) -> Result<bool, Error> {
    loop {
        match store_pair(ctx, account, old, pair, author).await {
            Err(e) if e.is_transient() || !ctx.soft.is_cancelled() => {
                tracing::error!(account = account.0, error = %e, "renewed tokens are not stored yet; trying again");
                tokio::time::sleep(STORE_AGAIN).await;
            }
            settled => return settled,
        }
    }
}

async fn store_pair(
    ctx: &Context,
    account: AccountId,
    old: &SecretString,
    pair: &TokenPair,
    author: &Author,
) -> Result<bool, Error> {
    let mut tx = ctx.db.begin().await?;
    let stored = account::store_rotated(&mut tx, account, old, pair, author).await?;
    tx.commit().await?;
    Ok(stored)
}

async fn connected(ctx: &Context, account: AccountId) -> Result<Tokens, Error> {
    account::tokens(&ctx.db, account)
        .await?
        .ok_or_else(|| Error::Fail(Cause::Told(format!("account {account} is not connected: connect it first"))))
}
