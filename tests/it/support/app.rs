//! The whole program against a simulated Upwork and a real PostgreSQL: everything a scenario needs, as verbs.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, TimeZone, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};
use tokio_util::sync::CancellationToken;
use upwork_odoo::app;
use upwork_odoo::cli::Access;
use upwork_odoo::clock::Clock;
use upwork_odoo::config::{Config, Sources};
use upwork_odoo::domain::{Account, AccountId, Job, RunReport, Series};
use upwork_odoo::jobs::connect::{self, Connected, Refused, Returned};
use upwork_odoo::jobs::{self, Context, Error, Ran, setup};
use upwork_odoo::simulator::{ApiKey, Options, Running, Simulator, World};
use upwork_odoo::store::schema;
use url::Url;

use super::database::TestDb;
use super::memory;

/// The person that approves, of `World::example`.
pub const ANNA: &str = "1181921839933591552";

/// A database, an Upwork, and the program between them.
pub struct TestApp {
    /// Dropped with this value.
    pub database: TestDb,
    /// As superuser, to prepare and to look.
    pub pool: PgPool,
    /// Upwork.
    pub upwork: Running,
    /// The program's clock and Upwork's.
    pub clock: Clock,
    /// The program.
    pub ctx: Context,
    /// An account of company 1, with the simulator's API key.
    pub id: AccountId,
    role: String,
    settings: BTreeMap<String, String>,
}

/// Where the clock stands at first.
pub fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 16, 9, 0, 0).unwrap()
}

impl TestApp {
    /// Over a world, with no account connected.
    pub async fn new(series: Series, world: World) -> Self {
        Self::with(series, world, &[]).await
    }

    /// The same with settings: names as in the environment, without the prefix (`ODOO__PARTNERS`).
    pub async fn with(series: Series, world: World, settings: &[(&str, &str)]) -> Self {
        Self::at(Clock::manual(start()), series, world, settings).await
    }

    /// The same with a clock: one that stands at the machine's time suits the program as a process.
    pub async fn at(clock: Clock, series: Series, world: World, settings: &[(&str, &str)]) -> Self {
        let database = TestDb::new(series).await;
        let role = database.least_privilege_role().await;
        let owner = memory::connect(&database.admin_url()).await;
        schema::migrate(&owner, Some(&role)).await.expect("migrate");
        let approve_as = world.users().next().map(|user| user.id.clone());
        let options = Options { world, approve_as, ..Options::default() };
        let upwork = Simulator::start(options, clock.clone()).await.expect("simulator");
        let settings = settings.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let pool = database.pool().await;
        // The golden world's own accounts claim to be connected; here they are not.
        sqlx::query("UPDATE upwork_account SET state = 'draft', is_connected = false")
            .execute(&pool)
            .await
            .expect("rest");
        let ctx = context(&config(&database, &role, &upwork, &settings), Access::Own, &clock);
        let id = create_account(&ctx, "Test", 1).await;
        Self { database, pool, upwork, clock, ctx, id, role, settings }
    }

    /// Another replica: its own name and budget, the same database and clock.
    pub fn replica(&self) -> Context {
        context(&self.config(), Access::Own, &self.clock)
    }

    /// The program on another database, with the same settings, clock and Upwork.
    pub fn on(&self, database: &TestDb) -> Context {
        context(&config(database, &self.role, &self.upwork, &self.settings), Access::Own, &self.clock)
    }

    /// The program as a dry run uses it: over connections that cannot write.
    pub fn read_only(&self) -> Context {
        context(&self.config(), Access::ReadOnly, &self.clock)
    }

    /// The daemon's own role.
    pub fn role(&self) -> &str {
        &self.role
    }

    /// The settings of this world.
    pub fn config(&self) -> Config {
        config(&self.database, &self.role, &self.upwork, &self.settings)
    }

    /// The settings of this world as environment variables, for the program as a process.
    pub fn environment(&self) -> BTreeMap<String, String> {
        environment(&self.database, &self.role, &self.upwork, &self.settings)
    }

    /// The account as it is now.
    pub async fn account(&self) -> Account {
        upwork_odoo::odoo::account::by_id(&self.ctx.db, self.id).await.expect("account").expect("account is there")
    }

    /// The account's row, every column.
    pub async fn account_row(&self) -> Value {
        let row = sqlx::query_scalar("SELECT to_jsonb(a) FROM upwork_account a WHERE id = $1").bind(self.id.0);
        row.fetch_one(&self.pool).await.expect("the account's row")
    }

    /// Changes of the account's state that its chatter tells, oldest first.
    pub async fn told(&self) -> String {
        let told = sqlx::query_scalar(
            "SELECT COALESCE(string_agg(t.old_value_char || ' > ' || t.new_value_char, ', ' ORDER BY t.id), '')
             FROM mail_tracking_value t JOIN mail_message m ON m.id = t.mail_message_id
             WHERE m.model = 'upwork.account' AND m.res_id = $1",
        );
        told.bind(self.id.0).fetch_one(&self.pool).await.expect("chatter")
    }

    /// Connects an account the way a browser does: begin, approve, come back.
    pub async fn connect(&self, account: AccountId) -> Result<Connected, Refused> {
        let authorize = connect::begin(&self.ctx, account).await?;
        connect::finish(&self.ctx, approve(&authorize).await).await
    }

    /// The account connected, as the freelancer if there is a choice.
    pub async fn connected(self) -> Self {
        let done = self.connect(self.id).await.expect("connects");
        if let Connected::Choose { key, tenants, .. } = done {
            connect::choose(&self.ctx, key.expose_secret(), &tenants[0].organization_id).await.expect("chosen");
        }
        self
    }

    /// Runs a job for the account by hand.
    pub async fn sync(&self, job: Job) -> Result<RunReport, Error> {
        match jobs::run_by_hand(&self.ctx, self.account().await, job).await? {
            Ran::Report(report) => Ok(report),
            other => panic!("{other:?}"),
        }
    }

    /// One number out of the database.
    pub async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.pool).await.expect(sql)
    }

    /// One text out of the database.
    pub async fn text(&self, sql: &'static str) -> Option<String> {
        sqlx::query_scalar(sql).fetch_one(&self.pool).await.expect(sql)
    }

    /// Returns when a condition holds in the database.
    pub async fn until(&self, condition: &str) {
        let deadline = std::time::Instant::now() + Duration::from_secs(30);
        while !sqlx::query_scalar::<_, bool>(AssertSqlSafe(condition)).fetch_one(&self.pool).await.expect("a condition")
        {
            assert!(std::time::Instant::now() < deadline, "never came true: {condition}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Runs a statement as superuser.
    pub async fn run(&self, sql: &str) {
        self.database.run_as(&self.database.admin_url(), sql).await;
    }
}

/// Makes an account with the simulator's API key.
pub async fn create_account(ctx: &Context, name: &str, company_id: i32) -> AccountId {
    let key = ApiKey::default();
    let new = setup::NewAccount {
        name: name.to_owned(),
        client_id: key.client_id,
        client_secret: SecretString::from(key.client_secret),
        company_id,
    };
    setup::create_account(ctx, &new).await.expect("account")
}

/// Opens Upwork's authorize page, where somebody approves at once, and reads where it sends the browser.
pub async fn approve(authorize: &Url) -> Returned {
    let http = upwork_odoo::upwork::http_client(&upwork_odoo::upwork::HttpSettings {
        timeout: Duration::from_secs(10),
        connect_timeout: Duration::from_secs(10),
        proxy: None,
    })
    .expect("client");
    let answer = http.get(authorize.as_str()).send().await.expect("authorize page");
    let location = answer.headers().get("location").expect("a redirect").to_str().expect("ASCII");
    let back = Url::parse(location).expect("callback");
    let query: BTreeMap<_, _> = back.query_pairs().into_owned().collect();
    Returned {
        state: query["state"].clone().into(),
        code: query.get("code").map(|code| SecretString::from(code.clone())),
        error: query.get("error").cloned(),
    }
}

fn context(config: &Config, access: Access, clock: &Clock) -> Context {
    app::context(config.clone(), access, clock.clone(), CancellationToken::new()).expect("context")
}

fn config(database: &TestDb, role: &str, upwork: &Running, settings: &BTreeMap<String, String>) -> Config {
    let env = environment(database, role, upwork, settings);
    Config::load(&Sources { env, ..Sources::default() }).expect("settings")
}

fn environment(
    database: &TestDb,
    role: &str,
    upwork: &Running,
    settings: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let fixed = [
        ("DATABASE__URL", database.url_as(role)),
        ("UPWORK__AUTHORIZE_URL", upwork.authorize_url()),
        ("UPWORK__TOKEN_URL", upwork.token_url()),
        ("UPWORK__GRAPHQL_URL", upwork.graphql_url()),
        ("UPWORK__PER_SECOND", "1000".to_owned()),
        ("UPWORK__PER_MINUTE", "100000".to_owned()),
        ("UPWORK__PER_DAY", "1000000".to_owned()),
        ("UPWORK__BUDGET_BLOCK", "1000".to_owned()),
        ("UPWORK__BACKOFF_FIRST", "1ms".to_owned()),
        ("UPWORK__BACKOFF_MAX", "5ms".to_owned()),
        ("HTTP__LISTEN", "127.0.0.1:0".to_owned()),
        ("HTTP__PUBLIC_URL", "http://127.0.0.1:8478".to_owned()),
    ];
    let set = settings.iter().map(|(key, value)| (key.as_str(), value.clone()));
    fixed.into_iter().chain(set).map(|(key, value)| (format!("UPWORK_ODOO__{key}"), value)).collect()
}
