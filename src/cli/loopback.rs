//! One HTTP question to a server on this machine, without cookies, redirects or TLS: for `health`, and for
//! the demonstration's walk through the connect pages. Not for the network.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::Url;

/// Nobody on this machine takes longer, but for the callback, which asks a few questions itself.
const PATIENCE: Duration = Duration::from_secs(30);
/// Longest answer read.
const LONGEST: u64 = 1024 * 1024;

/// What the server said.
#[derive(Debug)]
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// Where to go on, in a redirect.
    #[cfg(feature = "simulator")]
    pub location: Option<String>,
}

/// Asks for a page.
///
/// # Errors
/// Nobody listens there, or what answers is no HTTP server.
pub async fn get(url: &Url) -> Result<Answer> {
    ask(url, &format!("GET {} HTTP/1.0\r\nHost: {}\r\n\r\n", target(url), url.authority())).await
}

/// Sends a form, encoded already.
///
/// # Errors
/// As [`get`].
#[cfg(feature = "simulator")]
pub async fn post(url: &Url, form: &str) -> Result<Answer> {
    let head = format!(
        "POST {} HTTP/1.0\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        target(url),
        url.authority(),
        form.len(),
    );
    ask(url, &(head + form)).await
}

fn target(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

async fn ask(url: &Url, request: &str) -> Result<Answer> {
    let place = format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default());
    let answer = tokio::time::timeout(PATIENCE, exchange(&place, request)).await;
    let text =
        answer.with_context(|| format!("{place} does not answer"))?.with_context(|| format!("asking {place}"))?;
    let Some((head, _)) = text.split_once("\r\n\r\n") else { bail!("what listens at {place} is no HTTP server") };
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    #[cfg(feature = "simulator")]
    let location = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("location").then(|| value.trim().to_owned())
    });
    let Some(status) = status else { bail!("what listens at {place} is no HTTP server") };
    Ok(Answer {
        status,
        #[cfg(feature = "simulator")]
        location,
    })
}

async fn exchange(place: &str, request: &str) -> Result<String> {
    let mut stream = TcpStream::connect(place).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
