//! What the Upwork client asks its caller for: tokens of one account.

use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};

use super::context::Context;
use super::error::Error;
use super::renew::{self, Need};
use crate::domain::AccountId;
use crate::odoo::account;
use crate::upwork::{Foreign, Tokens};

/// A call may take this long at most, its retries included; a token that ends earlier is renewed first.
const OUTLIVES: TimeDelta = TimeDelta::minutes(10);

/// Tokens of an account, renewed whenever a call needs it.
#[derive(Clone, Debug)]
pub struct Renewing {
    ctx: Context,
    account: AccountId,
}

/// Tokens of an account that are renewed as needed.
pub fn renewing(ctx: &Context, account: AccountId) -> Renewing {
    Renewing { ctx: ctx.clone(), account }
}

impl Tokens for Renewing {
    async fn current(&self) -> Result<SecretString, Foreign> {
        renew::renewed(&self.ctx, self.account, Need::Lasting(OUTLIVES)).await.map(|t| t.access).map_err(foreign)
    }

    async fn rotate(&self, refused: &SecretString) -> Result<SecretString, Foreign> {
        let need = Need::Other(refused.expose_secret().into());
        renew::renewed(&self.ctx, self.account, need).await.map(|t| t.access).map_err(foreign)
    }
}

/// Tokens of an account as they are: for dry runs, which must not write, not even a renewed token.
#[derive(Clone, Debug)]
pub struct AsIs {
    ctx: Context,
    account: AccountId,
}

/// Tokens of an account as they are.
pub fn as_is(ctx: &Context, account: AccountId) -> AsIs {
    AsIs { ctx: ctx.clone(), account }
}

impl Tokens for AsIs {
    async fn current(&self) -> Result<SecretString, Foreign> {
        let tokens = account::tokens(&self.ctx.db, self.account).await.map_err(|e| foreign(e.into()))?;
        match tokens {
            Some(tokens) if tokens.expiry.is_some_and(|end| end > self.ctx.clock.now()) => Ok(tokens.access),
            Some(_) => Err(ended()),
            None => Err(foreign(Error::fail(format!("account {} is not connected: connect it first", self.account)))),
        }
    }

    async fn rotate(&self, _refused: &SecretString) -> Result<SecretString, Foreign> {
        Err(ended())
    }
}

fn ended() -> Foreign {
    foreign(Error::fail(
        "the access token has ended, and a dry run renews nothing: run `upwork-odoo sync tokens` first",
    ))
}

/// Tokens that came back from the authorize page and are not stored yet.
#[derive(Clone, Debug)]
pub struct NewTokens(pub SecretString);

impl Tokens for NewTokens {
    async fn current(&self) -> Result<SecretString, Foreign> {
        Ok(self.0.clone())
    }

    async fn rotate(&self, _refused: &SecretString) -> Result<SecretString, Foreign> {
        Err(foreign(Error::fail("Upwork refuses the access token that it has just handed out")))
    }
}

fn foreign(e: Error) -> Foreign {
    Foreign::new(e.is_transient(), e)
}
