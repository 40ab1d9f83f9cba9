//! One exchange over HTTP: sends a request and reads the answer up to a limit. Knows nothing of GraphQL or
//! OAuth and judges no status. Errors carry no address: one may hold a secret.

use std::fmt;

use http::HeaderMap;

/// Largest answer that is read, in bytes after decompression. A page of 50 offers is some 20 kB.
pub(super) const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// An answer, whatever its status.
#[derive(Debug)]
pub(super) struct Raw {
    /// HTTP status.
    pub status: u16,
    /// Headers as they came.
    pub headers: HeaderMap,
    /// The body, or `None` if it went over the limit.
    pub body: Option<Vec<u8>>,
}

/// What broke between here and Upwork.
#[derive(Debug)]
pub struct NetworkFault {
    kind: &'static str,
    source: reqwest::Error,
}

impl NetworkFault {
    fn new(source: reqwest::Error) -> Self {
        let kind = if source.is_timeout() {
            "no answer in time"
        } else if source.is_connect() {
            "no connection"
        } else if source.is_body() || source.is_decode() {
            "the answer broke off"
        } else {
            "the connection broke"
        };
        Self { kind, source: source.without_url() }
    }
}

impl fmt::Display for NetworkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind)
    }
}

impl std::error::Error for NetworkFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Sends `request` and reads its answer, at most `limit` bytes of body.
pub(super) async fn exchange(request: reqwest::RequestBuilder, limit: usize) -> Result<Raw, NetworkFault> {
    let mut response = request.send().await.map_err(NetworkFault::new)?;
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(NetworkFault::new)? {
        if body.len() + chunk.len() > limit {
            return Ok(Raw { status, headers, body: None });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Raw { status, headers, body: Some(body) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::upwork::http::{HttpSettings, http_client};
    use axum::Router;
    use axum::response::Redirect;
    use axum::routing::get;

    async fn asked(router: Router, limit: usize) -> Raw {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        let http = http_client(&HttpSettings::default()).unwrap();
        let raw = exchange(http.get(format!("http://{address}/")), limit).await.unwrap();
        server.abort();
        raw
    }

    #[tokio::test]
    async fn a_body_is_read_up_to_the_limit_and_no_further() {
        let router = || Router::new().route("/", get(|| async { "x".repeat(1000) }));
        assert_eq!(asked(router(), 1000).await.body.map(|body| body.len()), Some(1000));
        assert_eq!(asked(router(), 999).await.body, None);
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let router = Router::new()
            .route("/", get(|| async { Redirect::temporary("/elsewhere") }))
            .route("/elsewhere", get(|| async { "a token would have come along" }));
        assert_eq!(asked(router, 1000).await.status, 307);
    }
}
