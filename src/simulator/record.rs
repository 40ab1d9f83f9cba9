//! What the simulator was asked, in order. Keeps no secret: no token, no client secret, no code.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Requests kept; the oldest are dropped beyond that.
const KEPT: usize = 100_000;

/// Which face was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// The authorize page.
    Authorize,
    /// The token endpoint.
    Token,
    /// GraphQL.
    Graphql,
}

/// One request and how it was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequestRecord {
    /// When it came, by the simulator's clock.
    pub at: DateTime<Utc>,
    /// Which face it came to.
    pub face: Face,
    /// GraphQL: name of the operation. Token endpoint: the grant type.
    pub operation: Option<String>,
    /// GraphQL: root fields.
    pub fields: Vec<String>,
    /// GraphQL: variables as sent.
    pub variables: serde_json::Value,
    /// The tenant header.
    pub tenant: Option<String>,
    /// Id of the person the token belongs to.
    pub user: Option<String>,
    /// The `User-Agent` header.
    pub user_agent: Option<String>,
    /// Kind of the fault that hit it.
    pub fault: Option<String>,
    /// HTTP status answered; none when the connection was reset.
    pub status: Option<u16>,
}

impl RequestRecord {
    pub(super) fn new(face: Face, at: DateTime<Utc>) -> Self {
        Self {
            at,
            face,
            operation: None,
            fields: Vec::new(),
            variables: serde_json::Value::Null,
            tenant: None,
            user: None,
            user_agent: None,
            fault: None,
            status: None,
        }
    }
}

/// The requests so far.
#[derive(Debug, Default)]
pub(super) struct Log(VecDeque<RequestRecord>);

impl Log {
    pub fn push(&mut self, record: RequestRecord) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(record);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn to_vec(&self) -> Vec<RequestRecord> {
        self.0.iter().cloned().collect()
    }
}
