//! Codes and tokens: who they belong to, how long they live, what replaces them. Must not know HTTP.

use std::{
    collections::HashMap,
    fmt::{self, Write as _},
};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How long an authorization code is good.
const CODE_LIFE: TimeDelta = TimeDelta::minutes(10);
/// How long an access token is good.
const ACCESS_LIFE: TimeDelta = TimeDelta::hours(24);
/// How long a refresh token is good, since it was made or last used.
const REFRESH_LIFE: TimeDelta = TimeDelta::days(14);
/// How long a refresh token is still good once another has replaced it.
const GRACE: TimeDelta = TimeDelta::hours(24);

/// What the token endpoint answers.
#[derive(Clone, Serialize, Deserialize)]
pub struct Tokens {
    /// For `Authorization: Bearer`.
    pub access_token: String,
    /// For the next refresh; left out when the old one stays good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// Always `Bearer`.
    pub token_type: String,
    /// Seconds the access token lives.
    pub expires_in: i64,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tokens").field("expires_in", &self.expires_in).finish_non_exhaustive()
    }
}

/// A code, and what it is bound to.
#[derive(Debug)]
struct Code {
    user: String,
    client: String,
    redirect: String,
    expires: DateTime<Utc>,
}

/// An access or a refresh token.
#[derive(Clone, Debug)]
struct Held {
    user: String,
    client: String,
    expires: DateTime<Utc>,
    replaced: bool,
}

/// Every code and token given out. The texts follow from the seed and the order of giving.
pub(in super::super) struct Grants {
    seed: u64,
    given: u64,
    codes: HashMap<String, Code>,
    access: HashMap<String, Held>,
    refresh: HashMap<String, Held>,
}

impl fmt::Debug for Grants {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Grants").field("given", &self.given).finish_non_exhaustive()
    }
}

impl Grants {
    pub fn new(seed: u64) -> Self {
        Self { seed, given: 0, codes: HashMap::new(), access: HashMap::new(), refresh: HashMap::new() }
    }

    /// 32 hexadecimal digits that nobody can guess without the seed.
    fn text(&mut self) -> String {
        self.given += 1;
        let digest = Sha256::digest(format!("upwork simulator {} {}", self.seed, self.given));
        digest.iter().take(16).fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}"); // writing to a string can't fail
            text
        })
    }

    /// A code for `user`, to be redeemed by `client` with `redirect`.
    pub fn code(&mut self, user: &str, client: &str, redirect: &str, now: DateTime<Utc>) -> String {
        let text = self.text();
        let code = Code {
            user: user.to_owned(),
            client: client.to_owned(),
            redirect: redirect.to_owned(),
            expires: now + CODE_LIFE,
        };
        self.codes.insert(text.clone(), code);
        text
    }

    /// Tokens for a code; none unless it is fresh, unused, and bound to just this client and address.
    pub fn redeem(&mut self, code: &str, client: &str, redirect: &str, now: DateTime<Utc>) -> Option<Tokens> {
        let code = self.codes.remove(code)?;
        let good = code.client == client && code.redirect == redirect && now < code.expires;
        good.then(|| self.give(&code.user, client, now))
    }

    /// A fresh pair for `user`.
    pub fn give(&mut self, user: &str, client: &str, now: DateTime<Utc>) -> Tokens {
        let access = self.hold_access(user, client, now);
        let refresh = format!("oauth2v2_{}", self.text());
        let held =
            Held { user: user.to_owned(), client: client.to_owned(), expires: now + REFRESH_LIFE, replaced: false };
        self.refresh.insert(refresh.clone(), held);
        tokens(access, Some(refresh))
    }

    /// A fresh pair for a refresh token that is good; that one then has its grace left. With `keep` it stays
    /// good instead, and none replaces it.
    pub fn rotate(&mut self, refresh: &str, client: &str, keep: bool, now: DateTime<Utc>) -> Option<Tokens> {
        let held = self.refresh.get_mut(refresh)?;
        if held.client != client || now >= held.expires {
            return None;
        }
        if keep && !held.replaced {
            held.expires = now + REFRESH_LIFE;
        } else if !keep && !held.replaced {
            held.replaced = true;
            held.expires = held.expires.min(now + GRACE);
        }
        let user = held.user.clone();
        if keep {
            return Some(tokens(self.hold_access(&user, client, now), None));
        }
        Some(self.give(&user, client, now))
    }

    fn hold_access(&mut self, user: &str, client: &str, now: DateTime<Utc>) -> String {
        let access = format!("oauth2v2_{}", self.text());
        let held =
            Held { user: user.to_owned(), client: client.to_owned(), expires: now + ACCESS_LIFE, replaced: false };
        self.access.insert(access.clone(), held);
        access
    }

    /// The user of an access token that is good.
    pub fn user_of(&self, access: &str, now: DateTime<Utc>) -> Option<String> {
        let held = self.access.get(access)?;
        (now < held.expires).then(|| held.user.clone())
    }

    /// Ends an access token before its time.
    pub fn kill_access(&mut self, access: &str) {
        self.access.remove(access);
    }

    /// Ends everything that was given for `user`.
    pub fn revoke(&mut self, user: &str) {
        self.codes.retain(|_, code| code.user != user);
        self.access.retain(|_, held| held.user != user);
        self.refresh.retain(|_, held| held.user != user);
    }
}

fn tokens(access_token: String, refresh_token: Option<String>) -> Tokens {
    Tokens { access_token, refresh_token, token_type: "Bearer".to_owned(), expires_in: ACCESS_LIFE.num_seconds() }
}
