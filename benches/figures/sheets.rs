//! Hours that come with their timesheets, into a database that a real Odoo made: the daemon's side of what benches/live
//! measures beside Odoo's ORM. As a program by itself, told by variables: the settings of the daemon, and what to read.

use std::collections::BTreeMap;
use std::time::Instant;

use tokio_util::sync::CancellationToken;
use upwork_odoo::app;
use upwork_odoo::cli::Access;
use upwork_odoo::clock::Clock;
use upwork_odoo::config::{Config, Sources};
use upwork_odoo::domain::Kind;
use upwork_odoo::jobs::timelogs::backfill::backfill;
use upwork_odoo::jobs::{Context, gate};
use upwork_odoo::odoo::account;
use upwork_odoo::store::identity;

use crate::pages::{self, Hours};

/// `<contracts> <weeks>`: this variable tells the bench that it is to read these hours, and print the seconds.
const ASKED: &str = "UPWORK_ODOO_BENCH_SHEETS";

/// Reads the past, if that is what this process was asked for: the weeks before this one, of pages that are made when they
/// are asked for. Timed like the ORM beside it: without its start, once the database was heard of.
pub async fn read_if_asked() -> bool {
    let Ok(asked) = std::env::var(ASKED) else { return false };
    let (contracts, weeks) = asked.split_once(' ').expect("two numbers");
    let today = Clock::system().now().date_naive();
    let hours = Hours::before(today, contracts.parse().expect("a number"), weeks.parse().expect("a number"));
    let ctx = context("http://127.0.0.1:9");
    let account = account::list(&ctx.db).await.expect("accounts").pop().expect("an account");
    let identity = identity::get(&ctx.db, account.id).await.expect("identity").expect("connected");
    let tenant = identity.tenant.organization_id.to_string();
    let ctx = context(&pages::serve(hours, tenant).await);
    gate::adopt(&ctx).await.expect("adopted");
    let start = Instant::now();
    let report = backfill(&ctx, &account, hours.weeks, &mut |_| ()).await.expect("read");
    let took = start.elapsed();
    for kind in [Kind::Timelog, Kind::Timesheet] {
        assert_eq!(report.counts[&kind].inserted, hours.count() as u64, "{report:?}");
    }
    println!("{}", took.as_secs_f64());
    true
}

fn context(pages: &str) -> Context {
    let mut env: BTreeMap<String, String> = std::env::vars().collect();
    env.insert("UPWORK_ODOO__UPWORK__GRAPHQL_URL".to_owned(), pages.to_owned());
    let config = Config::load(&Sources { env, ..Sources::default() }).expect("settings");
    app::context(config, Access::Own, Clock::system(), CancellationToken::new()).expect("context")
}
