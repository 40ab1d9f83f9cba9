//! A browser: the program's pages over real HTTP, and Upwork's.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::header::HeaderMap;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use upwork_odoo::jobs::Context;
use upwork_odoo::upwork::{HttpSettings, http_client};
use upwork_odoo::web;
use url::Url;

/// An answer as a browser has it.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    /// A header's text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// Where it sends the browser.
    pub fn location(&self) -> Url {
        Url::parse(self.header("location")).expect("a redirect")
    }

    /// The value of an attribute that follows this text.
    pub fn attribute_after(&self, text: &str) -> String {
        let rest = self.body.split_once(text).unwrap_or_else(|| panic!("no {text} in {}", self.body)).1;
        rest.split('"').next().unwrap_or_default().to_owned()
    }
}

/// The pages of one replica on a port of their own, until dropped.
pub struct Browser {
    http: reqwest::Client,
    base: Url,
    server: JoinHandle<()>,
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Browser {
    /// Serves the pages of this replica.
    pub async fn open(ctx: &Context) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let base = Url::parse(&format!("http://{}", listener.local_addr().expect("address"))).expect("address");
        let router = web::router(ctx.clone());
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("serves") });
        Self { http: client(), base, server }
    }

    /// Opens an address. The program's public one is not the port that the test has, so those are mapped.
    pub async fn get(&self, url: &Url) -> Page {
        read(self.http.get(self.reachable(url))).await
    }

    /// Opens a path of the program.
    pub async fn path(&self, path: &str) -> Page {
        self.get(&self.base.join(path).expect("path")).await
    }

    /// Sends a form to a path of the program.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        read(self.http.post(self.base.join(path).expect("path")).form(form)).await
    }

    /// From a link of the program to Upwork, which approves at once, and back; the callback's address.
    pub async fn approve(&self, link: &Url) -> Url {
        let there = self.get(link).await;
        assert_eq!(there.status, 303, "{there:?}");
        self.get(&there.location()).await.location()
    }

    fn reachable(&self, url: &Url) -> Url {
        if url.port() != Some(PUBLIC_PORT) {
            return url.clone();
        }
        let mut url = url.clone();
        url.set_port(self.base.port()).expect("port");
        url
    }
}

/// The port of the address under which the program believes to be reached.
const PUBLIC_PORT: u16 = 8478;

/// The parameters of an address.
pub fn query(url: &Url) -> BTreeMap<String, String> {
    url.query_pairs().into_owned().collect()
}

/// An HTTP client that follows nothing by itself.
pub fn client() -> reqwest::Client {
    let patience = Duration::from_secs(30);
    http_client(&HttpSettings { timeout: patience, connect_timeout: patience, proxy: None }).expect("client")
}

async fn read(request: reqwest::RequestBuilder) -> Page {
    let answer = request.send().await.expect("an answer");
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Page { status, headers, body: answer.text().await.expect("a body") }
}
