//! What an HTTP answer to a GraphQL request means, before its errors are looked at. Pure.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::error::Error;
use super::retry;
use super::transport::{BODY_LIMIT, Raw};

/// A GraphQL answer: data, errors or both. The data stays text: its operation reads it straight into its own types,
/// and a number keeps the digits that Upwork wrote.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Envelope {
    /// `None` if absent or `null`.
    #[serde(default)]
    pub data: Option<Box<RawValue>>,
    #[serde(default, deserialize_with = "null_as_empty")]
    pub errors: Vec<graphql_client::Error>,
}

fn null_as_empty<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<graphql_client::Error>, D::Error> {
    Option::deserialize(from).map(Option::unwrap_or_default)
}

impl Envelope {
    /// Whether nothing arrived: no data, or only nulls at its root.
    pub fn is_void(&self) -> bool {
        let Some(data) = &self.data else { return true };
        let roots: Option<HashMap<String, Option<IgnoredAny>>> = serde_json::from_str(data.get()).ok();
        roots.is_some_and(|roots| roots.values().all(Option::is_none))
    }
}

/// Sorts an answer by status, kind of body and shape. `renewed`: the token is fresh, so a 401 with a web
/// page is a gateway's word and not Upwork's.
pub(super) fn open(raw: Raw, operation: &'static str, renewed: bool, now: DateTime<Utc>) -> Result<Envelope, Error> {
    let status = raw.status;
    let retry_after = raw.headers.get(RETRY_AFTER).and_then(|value| retry::retry_after(value.to_str().ok()?, now));
    let page = is_page(&raw);
    match status {
        401 if !(renewed && page) => return Err(Error::Unauthorized { operation }),
        429 => return Err(Error::RateLimited { operation, retry_after }),
        503 if retry_after.is_some() => return Err(Error::RateLimited { operation, retry_after }),
        300..=399 | 408 | 425 | 500.. => return Err(Error::Status { operation, status }),
        _ if page => return Err(Error::Html { operation, status }),
        _ => {}
    }
    let Some(body) = raw.body else { return Err(Error::TooLarge { operation, limit: BODY_LIMIT }) };
    let envelope: Option<Envelope> = serde_json::from_slice(&body).ok();
    match envelope {
        Some(envelope) if envelope.data.is_some() || !envelope.errors.is_empty() => Ok(envelope),
        _ if (200..300).contains(&status) => Err(Error::NotGraphql { operation, status }),
        _ => Err(Error::Status { operation, status }),
    }
}

/// Whether the body is a web page: said by its type, or by its first character.
pub(super) fn is_page(raw: &Raw) -> bool {
    let says_html = raw
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().to_ascii_lowercase().starts_with(b"text/html"));
    let first = raw.body.iter().flatten().find(|byte| !byte.is_ascii_whitespace());
    says_html || first == Some(&b'<')
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, HeaderValue};
    use std::time::Duration;

    fn raw(status: u16, headers: &[(http::HeaderName, &str)], body: &str) -> Raw {
        let headers: HeaderMap =
            headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap())).collect();
        Raw { status, headers, body: Some(body.into()) }
    }

    fn judged(raw: Raw) -> String {
        match open(raw, "Op", false, DateTime::UNIX_EPOCH) {
            Ok(envelope) => format!("ok {} errors", envelope.errors.len()),
            Err(error) => format!("{error:?}").split([' ', '{']).next().unwrap().to_owned(),
        }
    }

    #[test]
    fn every_kind_of_answer_has_one_meaning() {
        let json = (CONTENT_TYPE, "application/json");
        let page = "<!DOCTYPE html><html><body>Just a moment...</body></html>";
        let refused = r#"{"errors":[{"message":"no"}],"data":null}"#;
        for (status, headers, body, meaning) in [
            (200, vec![json.clone()], r#"{"data":{"user":null}}"#, "ok 0 errors"),
            (200, vec![json.clone()], refused, "ok 1 errors"),
            (200, vec![json.clone()], r#"{"data":{"a":1},"errors":null}"#, "ok 0 errors"),
            (400, vec![json.clone()], refused, "ok 1 errors"),
            (200, vec![json.clone()], r#"{"data":{"us"#, "NotGraphql"),
            (200, vec![json.clone()], "", "NotGraphql"),
            (200, vec![json.clone()], r#"{"message":"hello"}"#, "NotGraphql"),
            (200, vec![json.clone()], r#"{"data":null}"#, "NotGraphql"),
            (200, vec![json.clone()], page, "Html"),
            (403, vec![(CONTENT_TYPE, "Text/HTML; charset=utf-8")], "", "Html"),
            (502, vec![], page, "Status"),
            (400, vec![], page, "Html"),
            (401, vec![json.clone()], r#"{"error":"invalid_token"}"#, "Unauthorized"),
            (401, vec![], page, "Unauthorized"),
            (429, vec![], "Too Many Requests", "RateLimited"),
            (503, vec![(RETRY_AFTER, "7")], "", "RateLimited"),
            (503, vec![], "", "Status"),
            (500, vec![json.clone()], refused, "Status"),
            (302, vec![], "", "Status"),
            (404, vec![json], r#"{"message":"no route"}"#, "Status"),
        ] {
            assert_eq!(judged(raw(status, &headers, body)), meaning, "{status} {body}");
        }
    }

    #[test]
    fn a_401_with_a_page_after_renewal_is_the_gateway_speaking() {
        let answer = open(raw(401, &[], "<html>"), "Op", true, DateTime::UNIX_EPOCH);
        assert!(matches!(answer, Err(Error::Html { status: 401, .. })));
        let answer = open(raw(401, &[], "{}"), "Op", true, DateTime::UNIX_EPOCH);
        assert!(matches!(answer, Err(Error::Unauthorized { .. })));
    }

    #[test]
    fn the_wait_that_upwork_asks_for_is_kept() {
        let answer = open(raw(429, &[(RETRY_AFTER, "12")], ""), "Op", false, DateTime::UNIX_EPOCH);
        let Err(Error::RateLimited { retry_after, .. }) = answer else { panic!("{answer:?}") };
        assert_eq!(retry_after, Some(Duration::from_secs(12)));
    }

    #[test]
    fn a_body_over_the_limit_is_its_own_error() {
        let answer =
            open(Raw { status: 200, headers: HeaderMap::new(), body: None }, "Op", false, DateTime::UNIX_EPOCH);
        assert!(matches!(answer, Err(Error::TooLarge { .. })));
    }

    #[test]
    fn only_nulls_at_the_root_are_nothing() {
        let void = |text: &str| serde_json::from_str::<Envelope>(text).unwrap().is_void();
        assert!(void(r#"{"errors":[]}"#));
        assert!(void(r#"{"data":{"timeReport":null}}"#));
        assert!(!void(r#"{"data":{"user":{"offer":null}}}"#));
    }
}
