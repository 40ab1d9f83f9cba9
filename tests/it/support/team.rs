//! Several people of Upwork with an account each, in one database, and the history of their runs.

use chrono::{DateTime, Utc};
use sqlx::PgPool;
use upwork_odoo::domain::{AccountId, Series};
use upwork_odoo::simulator::{World, WorldSpec};

use super::app::{TestApp, create_account};

/// A world of so many people, each with a few contracts and proposals of their own.
pub fn world(people: u32) -> World {
    World::seeded(&WorldSpec {
        users: people,
        hourly: 3,
        fixed: 2,
        milestones_per_fixed: 2,
        pending_offers: 0,
        proposals: 3,
        clients: 3,
        agency_contracts: 0,
        client_tenant: false,
        ..WorldSpec::default()
    })
}

/// The accounts of a world's people, all connected: the one that [`TestApp`] makes, and one more for each
/// further person.
pub async fn connected(series: Series, people: u32, settings: &[(&str, &str)]) -> (TestApp, Vec<AccountId>) {
    let app = TestApp::with(series, world(people), settings).await;
    let accounts = connect_all(&app).await;
    (app, accounts)
}

/// Makes the accounts that are missing, and connects each as the person whose turn it is.
pub async fn connect_all(app: &TestApp) -> Vec<AccountId> {
    let mut accounts = Vec::new();
    for (at, user) in users(app).iter().enumerate() {
        let account = if at == 0 { app.id } else { create_account(&app.ctx, &format!("Person {at}"), 1).await };
        app.upwork.approve_as(Some(user));
        app.connect(account).await.expect("connects");
        accounts.push(account);
    }
    app.upwork.reset_requests();
    accounts
}

/// Upwork's ids of the people, in the order of the accounts of [`connected`].
pub fn users(app: &TestApp) -> Vec<String> {
    app.upwork.world(|world| world.users().map(|user| user.id.clone()).collect())
}

/// What the history holds of a run.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Run {
    /// Whose.
    pub account_id: i32,
    /// Which job.
    pub job: String,
    /// The point of the schedule.
    pub slot: Option<DateTime<Utc>>,
    /// How many attempts it took.
    pub attempt: i32,
    /// Which replica ran it last.
    pub holder: String,
    /// How it ended.
    pub outcome: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
}

/// The history, oldest slot first.
pub async fn runs(pool: &PgPool) -> Vec<Run> {
    sqlx::query_as(
        "SELECT account_id, job, slot, attempt, holder, outcome, error FROM upwork_sync.run ORDER BY slot, account_id, job, id",
    )
    .fetch_all(pool)
    .await
    .expect("runs")
}

/// Ends the lease of every claim: what waiting for it would do.
pub async fn leases_pass(app: &TestApp) {
    app.run("UPDATE upwork_sync.claim SET lease_until = clock_timestamp()").await;
}
