//! The fault script: what goes wrong, on which requests, how often. Only decides; `play` and the resolvers act.

use serde::{Deserialize, Serialize};

/// One entry of the fault script. In JSON: `{"on": "ContractList", "times": 2, "kind": "too_many_requests",
/// "retry_after": 1}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Requests it is for: the name of the operation, a root field, a root field and one below it
    /// (`user.offer`), or `token` for the token endpoint. None: every GraphQL request.
    #[serde(default)]
    pub on: Option<String>,
    /// How many matching requests pass before the first one is hit.
    #[serde(default)]
    pub skip: u32,
    /// How many requests are hit; none: all from then on. Left out in JSON: one.
    #[serde(default = "once")]
    pub times: Option<u32>,
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: FaultKind,
}

#[allow(clippy::unnecessary_wraps)] // serde wants the field's own type
const fn once() -> Option<u32> {
    Some(1)
}

impl Fault {
    /// Hits one request.
    pub const fn once(kind: FaultKind) -> Self {
        Self::times(1, kind)
    }

    /// Hits `times` requests.
    pub const fn times(times: u32, kind: FaultKind) -> Self {
        Self { on: None, skip: 0, times: Some(times), kind }
    }

    /// Hits every request until the script is cleared.
    pub const fn forever(kind: FaultKind) -> Self {
        Self { on: None, skip: 0, times: None, kind }
    }

    /// Hits only requests of this operation or field, or with `token`, of the token endpoint.
    #[must_use]
    pub fn on(self, name: &str) -> Self {
        Self { on: Some(name.to_owned()), ..self }
    }

    /// Lets `skip` matching requests pass first.
    #[must_use]
    pub fn after(self, skip: u32) -> Self {
        Self { skip, ..self }
    }
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FaultKind {
    /// 429, with `Retry-After` in seconds or without.
    TooManyRequests {
        /// Seconds to wait; none: no such header.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// A status from 500 to 599, with HTML.
    ServerError {
        /// The status.
        status: u16,
    },
    /// The connection is reset before a byte of the answer.
    Reset,
    /// The connection closes in the middle of the body.
    CutBody,
    /// The page of a bot check, with status 200 or 403.
    Html {
        /// The status.
        status: u16,
    },
    /// 200 with `errors` and `"data": null`.
    NullData {
        /// The message; none: a general one.
        #[serde(default)]
        message: Option<String>,
    },
    /// 200 with data and errors: one item of a list can't be fetched.
    PartialData {
        /// Which one, counted over the lists of the answer, in order, from 0.
        #[serde(default)]
        item: usize,
    },
    /// The token lacks the scope for these fields (`Query.contractList`, `Money.rawValue`). Hits only requests
    /// that select one of them.
    MissingScope {
        /// `Type.field` each.
        fields: Vec<String>,
    },
    /// The access token presented is dead: 401.
    ExpiredToken,
    /// 200 with data in which every field of this name is null, whatever the schema promises.
    NullField {
        /// The field's name: `transactionDetail`, `contract`.
        field: String,
        /// Whether an error says so.
        #[serde(default)]
        told: bool,
    },
    /// `endCursor` is the one asked for, and there is always a next page.
    RepeatedCursor,
    /// Every list is empty.
    EmptyList,
    /// The answer is right, but late.
    Slow {
        /// Milliseconds to wait first.
        millis: u64,
    },
    /// The answer is for another tenant than the header says.
    WrongTenant,
    /// Token endpoint: the refresh token or code is not accepted, though it is good.
    InvalidGrant,
    /// Token endpoint: the answer leaves out `refresh_token`, and the old one stays good.
    NoRefreshToken,
}

/// What a request is, as far as the script asks.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// The token endpoint, not GraphQL.
    pub token: bool,
    /// Name of the operation.
    pub operation: Option<String>,
    /// Root fields, and root fields with one below: `user`, `user.offer`.
    pub fields: Vec<String>,
    /// Every field selected, as `Type.field`.
    pub coordinates: Vec<String>,
}

impl Asked {
    fn is(&self, name: &str) -> bool {
        if self.token {
            return name == "token";
        }
        self.operation.as_deref() == Some(name) || self.fields.iter().any(|field| field == name)
    }
}

impl FaultKind {
    /// The fault as this request meets it: only the fields that it selects lack their scope.
    fn narrowed_to(&self, asked: &Asked) -> Self {
        let mut kind = self.clone();
        if let Self::MissingScope { fields } = &mut kind {
            fields.retain(|field| asked.coordinates.contains(field));
        }
        kind
    }

    /// The name in the script and in the record.
    pub(super) fn name(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value["kind"].as_str().unwrap_or_default().to_owned()
    }
}

/// The faults still to come, in the order given.
#[derive(Debug, Default)]
pub(super) struct Script(Vec<Fault>);

impl Script {
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that hits this request, if any; it is used up by that.
    pub fn take(&mut self, asked: &Asked) -> Option<FaultKind> {
        let mut hit = None;
        for fault in &mut self.0 {
            if !fault.matches(asked) {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            fault.times = fault.times.map(|left| left.saturating_sub(1));
            hit = Some(fault.kind.narrowed_to(asked));
            break;
        }
        self.0.retain(|fault| fault.times != Some(0));
        hit
    }
}

impl Fault {
    fn matches(&self, asked: &Asked) -> bool {
        let named = match &self.on {
            Some(name) => asked.is(name),
            None => !asked.token,
        };
        let selected = match &self.kind {
            FaultKind::MissingScope { fields } => fields.iter().any(|field| asked.coordinates.contains(field)),
            _ => true,
        };
        named && selected && self.times != Some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(operation: &str) -> Asked {
        Asked {
            operation: Some(operation.to_owned()),
            fields: vec!["user".to_owned(), "user.offer".to_owned()],
            coordinates: vec!["Query.user".to_owned()],
            ..Asked::default()
        }
    }

    #[test]
    fn a_fault_hits_its_own_requests_after_those_it_lets_pass() {
        let mut script = Script::default();
        script.push(Fault::times(2, FaultKind::Reset).on("user.offer").after(1));
        let offers = asked("Offers");
        let token = Asked { token: true, ..Asked::default() };
        assert_eq!(script.take(&token), None);
        assert_eq!(script.take(&offers), None);
        assert_eq!(script.take(&offers), Some(FaultKind::Reset));
        assert_eq!(script.take(&offers), Some(FaultKind::Reset));
        assert_eq!(script.take(&offers), None);
    }

    #[test]
    fn a_missing_scope_hits_only_requests_that_select_the_field() {
        let mut script = Script::default();
        let fields = ["Money.currency", "Query.contractList"].map(str::to_owned).to_vec();
        script.push(Fault::forever(FaultKind::MissingScope { fields }));
        assert_eq!(script.take(&asked("Offers")), None);
        let mut list = asked("List");
        list.coordinates.push("Query.contractList".to_owned());
        let fields = vec!["Query.contractList".to_owned()];
        assert_eq!(script.take(&list), Some(FaultKind::MissingScope { fields }));
    }

    #[test]
    fn a_fault_reads_from_short_json() {
        let fault: Fault = serde_json::from_str(r#"{"on": "token", "kind": "server_error", "status": 502}"#).unwrap();
        let expected = Fault::once(FaultKind::ServerError { status: 502 }).on("token");
        assert_eq!(fault, expected);
        let fault: Fault = serde_json::from_str(r#"{"times": null, "kind": "reset"}"#).unwrap();
        assert_eq!(fault, Fault::forever(FaultKind::Reset));
    }
}
