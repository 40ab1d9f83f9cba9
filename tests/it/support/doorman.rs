//! A doorman before Upwork's token endpoint: holds a request or its answer until told, so that a test can act at
//! that very moment; and takes note of every secret that passes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Form, Router};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::Series;
use upwork_odoo::simulator::{World, WorldSpec};

use super::app::{TestApp, start};
use super::browser::client;

/// Longest that a test waits for what must come.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// What is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The next request, before Upwork has seen it.
    Request,
    /// The next answer, when Upwork has done what was asked.
    Answer,
}

/// Stands there until dropped.
pub struct Doorman {
    url: String,
    door: Arc<Door>,
    server: JoinHandle<()>,
}

struct Door {
    upwork: Mutex<String>,
    next: Mutex<Option<Hold>>,
    holding: watch::Sender<bool>,
    passed: Mutex<usize>,
    instead: Mutex<Option<(u16, String)>>,
    secrets: Mutex<BTreeSet<String>>,
    http: reqwest::Client,
}

impl Drop for Doorman {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Doorman {
    /// A doorman, and the program that has to pass it.
    pub async fn guarding(series: Series, settings: &[(&str, &str)]) -> (Self, TestApp) {
        Self::guarding_at(Clock::manual(start()), series, settings).await
    }

    /// The same with a clock.
    pub async fn guarding_at(clock: Clock, series: Series, settings: &[(&str, &str)]) -> (Self, TestApp) {
        let doorman = Self::hired().await;
        let mut settings = settings.to_vec();
        settings.push(("UPWORK__TOKEN_URL", doorman.url()));
        let world = World::seeded(&WorldSpec { hourly: 3, fixed: 1, ..WorldSpec::default() });
        let app = TestApp::at(clock, series, world, &settings).await;
        *doorman.door.upwork.lock().unwrap() = app.upwork.token_url();
        (doorman, app)
    }

    /// Takes a port; requests pass once it was told where to.
    async fn hired() -> Self {
        let door = Arc::new(Door {
            upwork: Mutex::default(),
            next: Mutex::default(),
            holding: watch::Sender::new(false),
            passed: Mutex::default(),
            instead: Mutex::default(),
            secrets: Mutex::default(),
            http: client(),
        });
        let router = Router::new().fallback(receive).with_state(Arc::clone(&door));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/token", listener.local_addr().expect("address"));
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("serves") });
        Self { url, door, server }
    }

    /// Where the program finds it.
    fn url(&self) -> &str {
        &self.url
    }

    /// Holds the next that comes; those after it pass.
    pub fn hold(&self, what: Hold) {
        *self.door.next.lock().unwrap() = Some(what);
    }

    /// Returns when somebody is held.
    pub async fn holds_one(&self) {
        let mut holding = self.door.holding.subscribe();
        let held = tokio::time::timeout(PATIENCE, holding.wait_for(|holding| *holding)).await;
        held.expect("nobody came").expect("door");
    }

    /// Lets whom it holds go on.
    pub fn let_go(&self) {
        self.door.holding.send_replace(false);
    }

    /// Answers in Upwork's place from now on; `{field}` in the body is what the request had there.
    pub fn answer(&self, status: u16, body: &str) {
        *self.door.instead.lock().unwrap() = Some((status, body.to_owned()));
    }

    /// Lets Upwork answer again.
    pub fn pass(&self) {
        *self.door.instead.lock().unwrap() = None;
    }

    /// How many requests Upwork has answered.
    pub fn passed(&self) -> usize {
        *self.door.passed.lock().unwrap()
    }

    /// Every code, token and client secret that came by.
    pub fn secrets(&self) -> BTreeSet<String> {
        self.door.secrets.lock().unwrap().clone()
    }
}

impl Door {
    async fn hold(&self, what: Hold) {
        if self.next.lock().unwrap().take_if(|next| *next == what).is_some() {
            self.holding.send_replace(true);
            self.holding.subscribe().wait_for(|holding| !*holding).await.expect("door");
        }
    }

    fn note(&self, fields: impl IntoIterator<Item = (String, String)>) {
        let secret = |(name, value)| {
            let names = ["code", "refresh_token", "client_secret", "access_token"];
            names.contains(&String::as_str(&name)).then_some(value)
        };
        self.secrets.lock().unwrap().extend(fields.into_iter().filter_map(secret));
    }
}

async fn receive(State(door): State<Arc<Door>>, Form(form): Form<BTreeMap<String, String>>) -> Response {
    door.note(form.clone());
    door.hold(Hold::Request).await;
    let instead = door.instead.lock().unwrap().clone();
    if let Some((status, template)) = instead {
        let body = form.iter().fold(template, |body, (name, value)| body.replace(&format!("{{{name}}}"), value));
        return (StatusCode::from_u16(status).unwrap(), body).into_response();
    }
    let upwork = door.upwork.lock().unwrap().clone();
    let answer = door.http.post(upwork).form(&form).send().await.expect("Upwork");
    let status = answer.status();
    let body = answer.text().await.expect("Upwork");
    let fields: BTreeMap<String, serde_json::Value> = serde_json::from_str(&body).unwrap_or_default();
    door.note(fields.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))));
    *door.passed.lock().unwrap() += 1;
    door.hold(Hold::Answer).await;
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
