//! A running simulator: its addresses, and the same control that `/_simulator/` gives over HTTP.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use super::{
    Options,
    error::Error,
    fault::{Fault, Script},
    graphql::{Documents, schema},
    oauth::{Grants, Tokens, authorize},
    record::{Log, RequestRecord},
    server::{Inner, Shared, router},
    step::Step,
    wire::{Fate, Listener},
    world::World,
};
use crate::clock::Clock;

/// How long a stop waits for slow answers.
const PATIENCE: Duration = Duration::from_secs(5);

/// An offline Upwork.
#[derive(Clone, Copy, Debug)]
pub struct Simulator;

impl Simulator {
    /// Starts one on the loopback address. Fails when the port is taken.
    pub async fn start(options: Options, clock: Clock) -> Result<Running, Error> {
        let listen = |source| Error::Listen { port: options.port, source };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
        let listener = TcpListener::bind(address).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let mut world = options.world;
        world.begin(clock.now().date_naive());
        let shared = Arc::new(Shared {
            clock,
            keys: options.keys,
            documents: Documents::new(schema()?),
            inner: Mutex::new(Inner {
                world,
                grants: Grants::new(options.seed),
                script: Script::default(),
                log: Log::default(),
                approve_as: options.approve_as,
            }),
        });
        let service = router(Arc::clone(&shared)).into_make_service_with_connect_info::<Fate>();
        let stop = CancellationToken::new();
        let serve = axum::serve(Listener(listener), service).with_graceful_shutdown(stop.clone().cancelled_owned());
        Ok(Running {
            base_url: format!("http://{address}"),
            shared,
            stop,
            task: Some(tokio::spawn(async move { serve.await })),
        })
    }
}

/// Handle of a running simulator; it stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    base_url: String,
    shared: Arc<Shared>,
    stop: CancellationToken,
    task: Option<JoinHandle<std::io::Result<()>>>,
}

impl Running {
    /// `http://127.0.0.1:<port>`
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Where the browser is sent to connect an account.
    pub fn authorize_url(&self) -> String {
        format!("{}{}", self.base_url, authorize::PATH)
    }

    /// The token endpoint.
    pub fn token_url(&self) -> String {
        format!("{}/api/v3/oauth2/token", self.base_url)
    }

    /// The GraphQL endpoint.
    pub fn graphql_url(&self) -> String {
        format!("{}/graphql", self.base_url)
    }

    /// Makes a step happen now. Fails when the world has no place for it; nothing has changed then.
    pub fn step(&self, step: &Step) -> Result<(), Error> {
        self.shared.step(step)
    }

    /// Adds a fault to the end of the script.
    pub fn fault(&self, fault: Fault) {
        self.shared.inner().script.push(fault);
    }

    /// Forgets the faults still to come.
    pub fn clear_faults(&self) {
        self.shared.inner().script.clear();
    }

    /// What was asked so far, in the order of answering.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.shared.inner().log.to_vec()
    }

    /// Forgets what was asked.
    pub fn reset_requests(&self) {
        self.shared.inner().log.clear();
    }

    /// Who approves every application without being asked; with none the page asks.
    pub fn approve_as(&self, user: Option<&str>) {
        self.shared.inner().approve_as = user.map(str::to_owned);
    }

    /// Tokens for a user, as if the application of the first key had been approved.
    pub fn issue_tokens(&self, user: &str) -> Result<Tokens, Error> {
        self.shared.issue(user)
    }

    /// Ends every code and token of a user.
    pub fn revoke(&self, user: &str) {
        self.shared.inner().grants.revoke(user);
    }

    /// Reads the world.
    pub fn world<T>(&self, read: impl FnOnce(&World) -> T) -> T {
        read(&self.shared.inner().world)
    }

    /// Puts another world in place; tokens stay.
    pub fn replace_world(&self, mut world: World) {
        world.begin(self.shared.clock.now().date_naive());
        self.shared.inner().world = world;
    }

    /// Stops taking connections and waits for the answers under way, five seconds at most.
    pub async fn stop(mut self) {
        self.stop.cancel();
        if let Some(mut task) = self.task.take()
            && tokio::time::timeout(PATIENCE, &mut task).await.is_err()
        {
            task.abort();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}
