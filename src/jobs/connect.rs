//! Connecting an account: to Upwork's authorize page, and back with a code.
//!
//! `oauth_state` is `<unix seconds>.<32 random bytes>`, good for 15 minutes and once. Nothing is stored before
//! the code was exchanged and the identity checked; a failure leaves a connection that still lives as it is.

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::context::Context;
use super::error::Error;
use super::identify::{self, Found};
use super::{gate, key};
use crate::domain::{AccountId, AccountState, Identity, Job, OrganizationId, Tenant, TokenPair};
use crate::odoo::account;
use crate::store::{KeyHash, connect_link, identity, tenant_choice};

pub use super::refused::{Denial, Refused};

/// How long a state, a printed link and a choice of tenants are good for.
const GOOD_FOR: TimeDelta = TimeDelta::minutes(15);

/// What came back from Upwork's authorize page.
#[derive(Debug)]
pub struct Returned {
    /// The state sent along.
    pub state: SecretString,
    /// Code, if the person approved.
    pub code: Option<SecretString>,
    /// Upwork's error word (`access_denied`), if the person did not.
    pub error: Option<String>,
}

/// How a return from Upwork ended.
#[derive(Debug)]
pub enum Connected {
    /// Tokens and identity are stored.
    Done {
        /// The account.
        account: AccountId,
        /// Who it is on Upwork.
        identity: Identity,
    },
    /// Tokens are stored; the person has to say in whose name to ask.
    Choose {
        /// The account.
        account: AccountId,
        /// One-use key for [`choose`].
        key: SecretString,
        /// The tenants to choose from.
        tenants: Vec<Tenant>,
    },
}

/// A link for the command line to print: whoever opens it first within 15 minutes is sent to Upwork.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn issue_link(ctx: &Context, account: AccountId) -> Result<Url, Error> {
    gate::pass(ctx, Job::Tokens).await?;
    let key = key::random()?;
    let mut tx = ctx.db.begin().await?;
    connect_link::issue(&mut tx, account, KeyHash::of(&key), ctx.clock.now() + GOOD_FOR).await?;
    tx.commit().await?;
    Ok(ctx.config.http.public(&format!("/upwork/connect/{key}")))
}

/// Opens a printed link: the account is `connecting`, and the answer is where to send the browser.
///
/// # Errors
/// [`Refused::UnknownState`] for a link that is unknown, used or old.
pub async fn open_link(ctx: &Context, key: &str) -> Result<Url, Refused> {
    gate::pass(ctx, Job::Tokens).await?;
    let mut tx = ctx.db.begin().await?;
    let account = connect_link::take(&mut tx, KeyHash::of(key), ctx.clock.now()).await?.ok_or(Refused::UnknownState)?;
    tx.commit().await?;
    Ok(begin(ctx, account).await?)
}

/// Writes a fresh state and answers the authorize address that carries it.
///
/// # Errors
/// [`Error`] if there is no such account or the database refuses.
pub async fn begin(ctx: &Context, account: AccountId) -> Result<Url, Error> {
    gate::pass(ctx, Job::Tokens).await?;
    let state = format!("{}.{}", ctx.clock.now().timestamp(), key::random()?);
    let (oauth, _) = ctx.oauth(account).await?;
    let author = ctx.author().await?;
    let mut tx = ctx.db.begin().await?;
    if !account::begin_connect(&mut tx, account, &state, &author).await? {
        return Err(Error::fail(format!("there is no active Upwork account with the id {account}")));
    }
    tx.commit().await?;
    Ok(oauth.authorize_url(&state))
}

/// Takes up what came back from Upwork's page.
///
/// # Errors
/// [`Refused`] says what a person should know; the account then says why as well.
pub async fn finish(ctx: &Context, returned: Returned) -> Result<Connected, Refused> {
    gate::pass(ctx, Job::Tokens).await?;
    let account = take_state(ctx, returned.state.expose_secret()).await?;
    let outcome = match (returned.code, returned.error) {
        (_, Some(word)) => Err(Refused::Denied(Denial::from_word(&word))),
        (None, None) => Err(Refused::NoCode),
        (Some(code), None) => exchange(ctx, account, &code).await,
    };
    if let Err(refused) = &outcome {
        note_failure(ctx, account, refused.to_string()).await?;
    }
    outcome
}

/// Makes the state void, in a transaction of its own: whatever comes after, it is not good twice.
async fn take_state(ctx: &Context, state: &str) -> Result<AccountId, Refused> {
    let now = ctx.clock.now();
    let begun =
        state.split_once('.').and_then(|(seconds, _)| DateTime::<Utc>::from_timestamp(seconds.parse().ok()?, 0));
    let fresh = begun.is_some_and(|begun| now - begun <= GOOD_FOR && begun - now <= TimeDelta::minutes(1));
    let mut tx = ctx.db.begin().await?;
    let account = account::take_state(&mut tx, state).await?;
    tx.commit().await?;
    match account {
        Some(account) if fresh => Ok(account),
        Some(account) => {
            note_failure(ctx, account, Refused::UnknownState.to_string()).await?;
            Err(Refused::UnknownState)
        }
        None => Err(Refused::UnknownState),
    }
}

/// Trades the code in, asks who came, and stores both if that is right. No lock is held during the calls.
async fn exchange(ctx: &Context, account: AccountId, code: &SecretString) -> Result<Connected, Refused> {
    let (oauth, credentials) = ctx.oauth(account).await?;
    let pair = oauth.exchange(code).await?;
    let before = identity::get(&ctx.db, account).await?;
    match identify::who_came(ctx, account, &pair, before).await? {
        Found::Known(identity) => store(ctx, account, &credentials.client_id, &pair, identity).await,
        Found::Several { user_id, user_name, tenants } => {
            let key = key::random()?;
            let author = ctx.author().await?;
            let mut tx = ctx.db.begin().await?;
            if !account::store_connected(&mut tx, account, &credentials.client_id, &pair, &author).await? {
                return Err(Refused::Overtaken);
            }
            let expires_at = ctx.clock.now() + GOOD_FOR;
            let choice = tenant_choice::Choice { account, user_id, user_name, tenants: tenants.clone(), expires_at };
            tenant_choice::offer(&mut tx, &choice, KeyHash::of(&key)).await?;
            tx.commit().await?;
            Ok(Connected::Choose { account, key: key.into(), tenants })
        }
    }
}

async fn store(
    ctx: &Context,
    account: AccountId,
    client_id: &str,
    pair: &TokenPair,
    identity: Identity,
) -> Result<Connected, Refused> {
    let author = ctx.author().await?;
    let mut tx = ctx.db.begin().await?;
    if !account::store_connected(&mut tx, account, client_id, pair, &author).await? {
        return Err(Refused::Overtaken);
    }
    identity::set(&mut tx, account, &identity, ctx.clock.now()).await?;
    tx.commit().await?;
    tracing::info!(account = account.0, user = %identity.user_name, organization = %identity.tenant.name, "connected");
    Ok(Connected::Done { account, identity })
}

/// Settles in whose name the account asks. The key is good once.
///
/// # Errors
/// [`Refused::UnknownState`] for a key that is unknown, used or old, or a tenant that was not offered;
/// [`Refused::Overtaken`] if the account was disconnected meanwhile.
pub async fn choose(ctx: &Context, key: &str, organization: &OrganizationId) -> Result<(AccountId, Identity), Refused> {
    gate::pass(ctx, Job::Tokens).await?;
    let mut tx = ctx.db.begin().await?;
    let choice = tenant_choice::take(&mut tx, KeyHash::of(key), ctx.clock.now()).await?.ok_or(Refused::UnknownState)?;
    let tenant =
        choice.tenants.into_iter().find(|t| &t.organization_id == organization).ok_or(Refused::UnknownState)?;
    let identity = Identity { user_id: choice.user_id, user_name: choice.user_name, tenant };
    if !lives(ctx, choice.account).await? {
        return Err(Refused::Overtaken);
    }
    identify::refuse_taken(ctx, choice.account, &identity.tenant).await?;
    identity::set(&mut tx, choice.account, &identity, ctx.clock.now()).await?;
    tx.commit().await?;
    Ok((choice.account, identity))
}

/// The account says why; a connection that lives on stays `connected`, and one that was ended by a person
/// meanwhile stays ended.
async fn note_failure(ctx: &Context, account: AccountId, reason: String) -> Result<(), Error> {
    let author = ctx.author().await?;
    let state = if lives(ctx, account).await? { AccountState::Connected } else { AccountState::Error };
    let mut tx = ctx.db.begin().await?;
    account::fail(&mut tx, account, state, &reason, &author).await?;
    tx.commit().await?;
    tracing::warn!(account = account.0, %reason, "not connected");
    Ok(())
}

async fn lives(ctx: &Context, account: AccountId) -> Result<bool, Error> {
    Ok(account::by_id(&ctx.db, account).await?.is_some_and(|account| account.is_connected))
}

/// Forgets the tokens. Nothing that was synced is touched, and who the account was is still known. Allowed in a
/// copied database too: there it makes sure that nothing of the original's can be used.
///
/// # Errors
/// [`Error`] if there is no such account or the database refuses.
pub async fn disconnect(ctx: &Context, account: AccountId) -> Result<(), Error> {
    let author = ctx.author().await?;
    let mut tx = ctx.db.begin().await?;
    if !account::disconnect(&mut tx, account, &author).await? {
        return Err(Error::fail(format!("there is no Upwork account with the id {account}")));
    }
    tx.commit().await?;
    Ok(())
}
