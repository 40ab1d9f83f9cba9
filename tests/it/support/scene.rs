//! Two worlds alike: one in which nothing goes wrong, whose rows are what is wanted, and one to disturb.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde_json::Value;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::simulator::{MilestoneState, ProposalStatus, Step, World, WorldSpec};

use super::app::TestApp;
use super::rows;

/// What Upwork holds when the disturbed run begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Nothing of it is in Odoo yet.
    First,
    /// All was synced, and then a good part of it changed.
    Second,
}

/// The world to disturb, before the run; and the rows after a run that nothing disturbed.
pub struct Scene {
    /// To disturb. Its clock is the machine's at the start, so that processes can join in.
    pub app: TestApp,
    /// What has to come of it.
    pub wanted: BTreeMap<&'static str, Vec<Value>>,
}

impl Scene {
    /// Both worlds, and the rows of the one in which nothing goes wrong.
    pub async fn new(series: Series, run: Run, settings: &[(&str, &str)]) -> Self {
        let settings: Vec<_> = [("ODOO__PARTNERS", "create")].iter().chain(settings).copied().collect();
        let (calm, app) =
            tokio::join!(Box::pin(before(series, run, &settings)), Box::pin(before(series, run, &settings)));
        assert_eq!(calm.id, app.id, "the accounts' ids are compared too");
        let report = calm.sync(Job::Contracts).await.expect("sync");
        assert_ne!(report.outcome(), Outcome::Partial, "{report:?}");
        let wanted = rows::written(&calm.pool).await;
        let untouched = rows::written(&app.pool).await;
        for table in ["upwork_contract", "upwork_milestone", "upwork_proposal", "mail_message", "link"] {
            assert_ne!(untouched[table], wanted[table], "the run writes {table}");
        }
        rows::save(&app).await;
        Self { app, wanted }
    }

    /// Asserts that the rows are those of the calm world.
    pub async fn converged(&self, what: &str) {
        rows::assert_same(what, &rows::written(&self.app.pool).await, &self.wanted);
    }
}

async fn before(series: Series, run: Run, settings: &[(&str, &str)]) -> TestApp {
    let app = TestApp::with(series, world(), settings).await;
    app.clock.advance(Clock::system().now() - app.clock.now() + TimeDelta::seconds(1));
    let app = app.connected().await;
    if run == Run::Second {
        app.sync(Job::Contracts).await.expect("sync");
        change(&app);
    }
    app.upwork.reset_requests();
    app
}

fn world() -> World {
    World::seeded(&WorldSpec {
        hourly: 12,
        fixed: 8,
        milestones_per_fixed: 3,
        pending_offers: 1,
        proposals: 12,
        clients: 5,
        agency_contracts: 0,
        client_tenant: false,
        ..WorldSpec::default()
    })
}

/// Changes a good part of what Upwork holds: whatever of this is possible for each contract and proposal.
pub fn change(app: &TestApp) {
    let (contracts, proposals) = app.upwork.world(|world| (world.contracts().to_vec(), world.proposals().to_vec()));
    let mut made = 0;
    for (at, contract) in contracts.iter().enumerate() {
        let id = contract.id.clone();
        let mut steps = vec![match at % 4 {
            0 => Step::ContractEnded { contract: id.clone() },
            1 => Step::ContractPaused { contract: id.clone() },
            2 => Step::NewTerm { contract: id.clone(), rate: "77.25".parse().expect("rate") },
            _ => Step::ContractRetitled { contract: id.clone(), title: Some(format!("Another title {at}")) },
        }];
        let (description, amount) = ("One more".to_owned(), "150".parse().expect("amount"));
        steps.push(Step::MilestoneAdded { contract: id.clone(), description, amount });
        if let upwork_odoo::simulator::world::Terms::Fixed(term) = &contract.terms {
            steps.extend(term.milestones.iter().map(|milestone| Step::MilestoneState {
                contract: id.clone(),
                milestone: milestone.id.clone(),
                state: MilestoneState::Paid,
            }));
        }
        made += steps.iter().filter(|step| app.upwork.step(step).is_ok()).count();
    }
    for proposal in proposals {
        let step = Step::ProposalStatus { proposal: proposal.id, status: ProposalStatus::Declined };
        made += usize::from(app.upwork.step(&step).is_ok());
    }
    assert!(made > 20, "only {made} changes");
}
