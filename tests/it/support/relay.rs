//! A wire between the program and its PostgreSQL that can be cut, and that knows which of the server's sessions
//! run over it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use url::Url;

use super::app::TestApp;
use super::patience::eventually;

/// The wire; cut when dropped.
pub struct Relay {
    address: SocketAddr,
    server: String,
    ports: Arc<Mutex<Vec<i32>>>,
    task: Option<JoinHandle<()>>,
}

impl Relay {
    /// A wire to the server of a test.
    pub async fn to(app: &TestApp) -> Self {
        let url = Url::parse(&app.database.admin_url()).expect("URL");
        let server = format!("{}:{}", url.host_str().expect("host"), url.port().unwrap_or(5432));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("port");
        let address = listener.local_addr().expect("address");
        let mut relay = Self { address, server, ports: Arc::default(), task: None };
        relay.carry(listener);
        relay
    }

    /// The settings that lead over it: `DATABASE__URL`.
    pub fn url(&self, app: &TestApp) -> String {
        let mut url = Url::parse(&app.environment()["UPWORK_ODOO__DATABASE__URL"]).expect("URL");
        url.set_host(Some(&self.address.ip().to_string())).expect("host");
        url.set_port(Some(self.address.port())).expect("port");
        url.to_string()
    }

    /// Cuts it: sessions break off, and nobody answers any more.
    pub async fn cut(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
            let _ = task.await;
        }
    }

    /// Mends it.
    pub async fn mend(&mut self) {
        let listener = TcpListener::bind(self.address).await.expect("the same port");
        self.carry(listener);
    }

    /// Waits until the server has ended all sessions that ever ran over it.
    pub async fn is_silent(&self, app: &TestApp) {
        let ports = self.ports.lock().expect("ports").clone();
        let alive = "SELECT count(*) FROM pg_stat_activity WHERE client_port = ANY ($1)";
        eventually("the sessions end", async || {
            let alive: i64 = sqlx::query_scalar(alive).bind(&ports).fetch_one(&app.pool).await.expect("sessions");
            alive == 0
        })
        .await;
    }

    fn carry(&mut self, listener: TcpListener) {
        let (server, ports) = (self.server.clone(), Arc::clone(&self.ports));
        self.task = Some(tokio::spawn(async move {
            let mut wires = JoinSet::new();
            while let Ok((near, _)) = listener.accept().await {
                let (server, ports) = (server.clone(), Arc::clone(&ports));
                wires.spawn(async move {
                    let far = TcpStream::connect(server).await.expect("PostgreSQL");
                    ports.lock().expect("ports").push(far.local_addr().expect("address").port().into());
                    copy(near, far).await;
                });
            }
        }));
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

async fn copy(mut near: TcpStream, mut far: TcpStream) {
    // An error is an end like any other.
    let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
}
