//! A database of its own for each test: an Odoo of one series with the golden world in it, on the server that
//! `UPWORK_ODOO_TEST_PG` names (`postgres://superuser@host:port`, without a database).
//!
//! The first test of a series builds a template, the others copy it; the template's name is the hash of what is in it. As in
//! a real installation all of it belongs to the plain role `odoo`.

use std::env;
use std::thread;

use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Connection, PgConnection, PgPool};
use upwork_odoo::domain::Series;
use upwork_odoo::odoo::schema::{self, Manifest};
use url::Url;
use uuid::Uuid;

/// The role that Odoo connects as, and its password.
pub const ODOO: &str = "odoo";

/// The `database.uuid` of every test database.
pub const UUID: &str = "6f9a3c1e-0000-4000-8000-000000000001";

/// A database that is dropped with this value.
pub struct TestDb {
    server: Url,
    name: String,
    series: Series,
}

impl TestDb {
    /// A fresh copy of the golden world in one series.
    pub async fn new(series: Series) -> Self {
        let server = server();
        let template = template(&server, series).await;
        let name = format!("upwork_test_{}", Uuid::new_v4().simple());
        run(&server, &format!("CREATE DATABASE {name} TEMPLATE {template} OWNER {ODOO}")).await;
        Self { server, name, series }
    }

    /// An empty database: no Odoo in it.
    pub async fn without_odoo() -> Self {
        let server = server();
        let name = format!("upwork_test_{}", Uuid::new_v4().simple());
        run(&server, &format!("CREATE DATABASE {name}")).await;
        Self { server, name, series: Series::V18 }
    }

    /// A copy of it as it is now, on the same server, made as an administrator makes one: nobody may be connected.
    pub async fn copy(&self) -> Self {
        let name = format!("upwork_test_{}", Uuid::new_v4().simple());
        self.disconnect_all().await;
        run(&self.server, &format!("CREATE DATABASE {name} TEMPLATE {} OWNER {ODOO}", self.name)).await;
        Self { server: self.server.clone(), name, series: self.series }
    }

    /// An empty database of [`ODOO`] in its place, under the same name.
    pub async fn recreate(&self) {
        run(&self.server, &format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
        run(&self.server, &format!("CREATE DATABASE {} OWNER {ODOO}", self.name)).await;
    }

    async fn disconnect_all(&self) {
        let sql = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'", self.name);
        run(&self.server, &sql).await;
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The superuser of its server.
    pub fn superuser(&self) -> &str {
        self.server.username()
    }

    /// Its address as superuser.
    pub fn admin_url(&self) -> String {
        self.url().to_string()
    }

    /// Its address as a role whose password is its name: [`ODOO`], or one of `least_privilege_role`.
    pub fn url_as(&self, role: &str) -> String {
        let mut url = self.url();
        url.set_username(role).expect("user");
        url.set_password(Some(role)).expect("password");
        url.to_string()
    }

    /// A pool as superuser, to prepare and to look.
    pub async fn pool(&self) -> PgPool {
        PgPool::connect(&self.admin_url()).await.expect("test database")
    }

    /// Runs statements as superuser, or as another role.
    pub async fn run_as(&self, url: &str, sql: &str) {
        let mut connection = PgConnection::connect(url).await.expect("test database");
        let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await;
        done.unwrap_or_else(|error| panic!("{error}\n{sql}"));
        connection.close().await.expect("close");
    }

    /// A role that has what `check --grants` prints and nothing else, granted by Odoo's role. Answers its name; its address
    /// is [`Self::url_as`] of it. Dropped with the database.
    pub async fn least_privilege_role(&self) -> String {
        let role = self.name.clone();
        run(&self.server, &format!("CREATE ROLE {role} LOGIN PASSWORD '{role}'")).await;
        let manifest = Manifest::for_series(self.series).expect("manifest");
        self.run_as(&self.url_as(ODOO), &schema::grants(&manifest, &self.name, &role)).await;
        role
    }

    fn url(&self) -> Url {
        let mut url = self.server.clone();
        url.set_path(&self.name);
        url
    }
}

impl Drop for TestDb {
    /// On a thread with a runtime of its own: the test's may be gone or busy.
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        let dropped = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
            runtime.block_on(async {
                run(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
                run(&server, &format!("DROP ROLE IF EXISTS {name}")).await;
            });
        });
        let is_dropped = dropped.join().is_ok();
        assert!(is_dropped || thread::panicking(), "the test database {} could not be dropped", self.name);
    }
}

fn server() -> Url {
    let server = env::var("UPWORK_ODOO_TEST_PG")
        .expect("UPWORK_ODOO_TEST_PG must name a PostgreSQL to use: postgres://superuser@host:port");
    let mut url = Url::parse(&server).expect("UPWORK_ODOO_TEST_PG");
    url.set_path("postgres");
    url
}

/// Builds the template of a series unless it is there, whatever other test processes do meanwhile.
async fn template(server: &Url, series: Series) -> String {
    let (ddl, world) = files(series);
    let hash = format!("{:x}", Sha256::new().chain_update(ddl).chain_update(world).chain_update(UUID).finalize());
    let name = format!("upwork_odoo_{}_{}", series.name().replace('.', "_"), &hash[..16]);
    let mut connection = PgConnection::connect(server.as_str()).await.expect("UPWORK_ODOO_TEST_PG answers");
    execute(&mut connection, "SELECT pg_advisory_lock(hashtext('upwork_odoo test template'))").await;
    let there: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
        .bind(&name)
        .fetch_one(&mut connection)
        .await
        .expect("pg_database");
    if !there {
        build(&mut connection, server, &name, ddl, world).await;
    }
    connection.close().await.expect("close");
    name
}

/// Under a name of its own until it is complete.
async fn build(connection: &mut PgConnection, server: &Url, name: &str, ddl: &str, world: &str) {
    let role = format!(
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ODOO}') THEN \
         CREATE ROLE {ODOO} LOGIN PASSWORD '{ODOO}'; END IF; END $$"
    );
    execute(connection, &role).await;
    execute(connection, &format!("DROP DATABASE IF EXISTS {name}_new WITH (FORCE)")).await;
    execute(connection, &format!("CREATE DATABASE {name}_new OWNER {ODOO}")).await;
    let mut url = server.clone();
    url.set_path(&format!("{name}_new"));
    let mut new = PgConnection::connect(url.as_str()).await.expect("template");
    execute(&mut new, &format!("ALTER SCHEMA public OWNER TO {ODOO}; SET ROLE {ODOO}")).await;
    execute(&mut new, ddl).await;
    execute(&mut new, "RESET ROLE").await;
    execute(&mut new, world).await;
    let uuid = format!("INSERT INTO public.ir_config_parameter (key, value) VALUES ('database.uuid', '{UUID}')");
    execute(&mut new, &uuid).await;
    execute(&mut new, "VACUUM ANALYZE").await;
    new.close().await.expect("close");
    execute(connection, &format!("ALTER DATABASE {name}_new RENAME TO {name}")).await;
}

fn files(series: Series) -> (&'static str, &'static str) {
    match series {
        Series::V18 => {
            (include_str!("../../../migrations-check/18.0.sql"), include_str!("../../golden/18.0/world.sql"))
        }
        Series::V19 => {
            (include_str!("../../../migrations-check/19.0.sql"), include_str!("../../golden/19.0/world.sql"))
        }
    }
}

async fn run(server: &Url, sql: &str) {
    let mut connection = PgConnection::connect(server.as_str()).await.expect("UPWORK_ODOO_TEST_PG answers");
    execute(&mut connection, sql).await;
    connection.close().await.expect("close");
}

async fn execute(connection: &mut PgConnection, sql: &str) {
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await;
    done.unwrap_or_else(|error| panic!("{error}\n{}", sql.chars().take(300).collect::<String>()));
}
