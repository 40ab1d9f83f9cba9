//! What a sync asks of Upwork, and what writing costs this process.

use std::fs;

use upwork_odoo::domain::{Contract, Job, RunReport, Series};
use upwork_odoo::jobs::batch::{self, Writer};
use upwork_odoo::plan::Owner;
use upwork_odoo::simulator::{Face, World, WorldSpec};
use upwork_odoo::store::claims;

use crate::support::app::TestApp;
use crate::support::{memory, odoo};
use crate::thousandths;

/// 300 contracts, 90 of them with 3 milestones each, 120 proposals in all states.
pub fn world() -> World {
    World::seeded(&WorldSpec {
        hourly: 210,
        fixed: 90,
        milestones_per_fixed: 3,
        pending_offers: 0,
        proposals: 120,
        agency_contracts: 0,
        client_tenant: false,
        ..WorldSpec::default()
    })
}

/// GraphQL requests of the first sync of [`world`].
pub async fn first_sync_requests() -> usize {
    let app = TestApp::new(Series::V18, world()).await.connected().await;
    app.upwork.reset_requests();
    app.sync(Job::Contracts).await.expect("sync");
    let written = "SELECT count(*) FROM upwork_sync.link WHERE kind = 'contract'";
    assert_eq!(app.count(written).await, 300, "contracts");
    app.upwork.requests().iter().filter(|request| request.face == Face::Graphql).count()
}

/// CPU seconds of this process, user and system, for planning and writing 10,000 contracts that are new; 3,000 of
/// them with 3 milestones.
pub async fn apply_cpu_s() -> String {
    let app = TestApp::new(Series::V18, World::example()).await;
    let account = app.account().await;
    let claim = claims::take(&app.ctx.db, app.id, Job::Contracts, "bench", memory::LONG).await.expect("take");
    let writer = Writer {
        owner: Owner { account: account.id, company_id: account.company_id },
        author: app.ctx.author().await.expect("author"),
        claim: &claim.expect("free claim"),
    };
    let contracts = contracts();
    let mut report = RunReport::new(Job::Contracts);
    let before = cpu_ticks();
    let batches = batch::cut_contracts(&contracts);
    let given_up = batch::write_all(&app.ctx, batches, &writer, &mut report).await.expect("write");
    assert_eq!(given_up, 0, "batches given up");
    let spent = cpu_ticks() - before;
    let rows = "SELECT (SELECT count(*) FROM upwork_sync.link WHERE kind = 'contract')
                     + (SELECT count(*) FROM upwork_sync.link WHERE kind = 'milestone')";
    assert_eq!(app.count(rows).await, 19_000, "{report:?}");
    thousandths(spent * 1000 / TICKS_PER_SECOND)
}

fn contracts() -> Vec<Contract> {
    (0..10_000)
        .map(|at| {
            let (id, title) = (format!("4{at:07}"), format!("Contract number {at}"));
            if at % 10 >= 3 {
                return odoo::hourly(&id, &title);
            }
            let milestone = |of| odoo::milestone(&format!("{id}{of}"), &format!("Part {of}"), "1250.50");
            odoo::fixed(&id, &title, (1..=3).map(milestone).collect())
        })
        .collect()
}

/// Linux counts in these, whatever its own clock (`USER_HZ`).
const TICKS_PER_SECOND: u64 = 100;

/// User and system time of all our threads so far.
fn cpu_ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("stat");
    // The second field is a name in brackets, which may hold spaces; user and system time are fields 14 and 15.
    let (_, after_name) = stat.rsplit_once(')').expect("stat");
    after_name.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().expect("ticks")).sum()
}
