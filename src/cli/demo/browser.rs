//! A person's browser on the way through the connect pages: follows redirects, presses "Approve".

use anyhow::{Context, Result, bail, ensure};
use url::Url;

use super::super::loopback::{self, Answer};

/// More hops than the way has.
const MOST_HOPS: usize = 10;

/// Opens a connect link and goes on until a page says how it ended. Answers the addresses on the way, without
/// what is secret in them.
///
/// # Errors
/// A page refuses, or does not lead on.
pub async fn connect(link: &Url, authorize: &str, user: &str) -> Result<Vec<String>> {
    let (mut url, mut way) = (link.clone(), Vec::new());
    for _ in 0..MOST_HOPS {
        let mut answer = loopback::get(&url).await?;
        way.push(hop("GET", &url, link, &answer));
        if answer.status == 200 && url.as_str().starts_with(authorize) {
            answer = approve(&url, user).await?;
            way.push(hop("POST", &url, link, &answer));
        }
        let Some(next) = &answer.location else {
            ensure!(answer.status == 200, "{}; the log says why", hop("GET", &url, link, &answer));
            return Ok(way);
        };
        url = url.join(next).context("a redirect leads nowhere")?;
    }
    bail!("the connect pages lead in a circle")
}

/// The form of the consent page repeats what the application asked for, and adds who approves it.
async fn approve(consent: &Url, user: &str) -> Result<Answer> {
    let asked = consent.query().unwrap_or_default();
    let mut page = consent.clone();
    page.set_query(None);
    loopback::post(&page, &format!("{asked}&user={user}&choice=approve")).await
}

/// Query strings hold codes and states, and the link a key.
fn hop(method: &str, url: &Url, link: &Url, answer: &Answer) -> String {
    let path = if url == link { "/upwork/connect/..." } else { url.path() };
    format!("{method:4} {}{path} -> {}", url.authority(), answer.status)
}
