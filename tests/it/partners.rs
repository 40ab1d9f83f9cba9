//! Clients and Odoo's partners: found by exact name or by memory, made only on request, and never twice.

use sqlx::Connection;
use upwork_odoo::domain::{Counts, Job, Kind, Outcome, RunReport, Series};
use upwork_odoo::jobs::{Runner, partners};
use upwork_odoo::simulator::{NewContract, NewTerms, Step, World, WorldSpec};

use crate::support::app::{ANNA, TestApp, create_account, start};
use crate::support::on_both_series;
use crate::support::picture::Picture;
use crate::support::sync::{BACKEND, GLOBEX, IMPORT_TOOL, INITECH, OLD_MAINTENANCE};

on_both_series!(
    one_company_of_the_name_is_the_client,
    no_company_of_the_name_leaves_the_client_open,
    two_companies_of_the_name_are_a_skip,
    a_company_of_another_odoo_company_is_not_the_client,
    an_inactive_company_and_a_person_are_not_the_client,
    the_client_is_found_by_memory_after_it_was_renamed,
    partners_create_makes_each_missing_partner_once,
    the_dry_run_of_partners_create_names_them_and_writes_nothing,
    the_setting_makes_partners_with_the_first_run_and_no_more,
    a_deleted_partner_is_not_made_again,
    merged_partners_stay_merged,
    a_partner_chosen_by_a_person_serves_the_clients_next_contract,
    a_partner_chosen_since_the_last_run_is_not_made_beside,
    two_accounts_with_a_client_in_common_make_one_partner,
);

/// The world of the examples, Globex under another name.
fn globex_called(name: &str) -> World {
    let mut world = World::example();
    world.apply(&Step::ClientRenamed { client: GLOBEX.to_owned(), name: name.to_owned() }, start()).unwrap();
    world
}

async fn first_sync(series: Series, world: World, settings: &[(&str, &str)]) -> (TestApp, RunReport) {
    let app = TestApp::with(series, world, settings).await.connected().await;
    let report = app.sync(Job::Contracts).await.unwrap();
    (app, report)
}

/// Name of the partner of a contract.
async fn client_of(app: &TestApp, contract: &str) -> Option<String> {
    let partner = app.contract(contract).await["partner_id"].clone()?;
    app.row("res_partner", &format!("id = {partner}")).await["name"].clone()
}

fn another_contract(client: &str, title: &str) -> Step {
    let terms = NewTerms::Hourly { rate: 30.into() };
    let (freelancer, client, title) = (ANNA.to_owned(), client.to_owned(), Some(title.to_owned()));
    Step::ContractAdded { contract: NewContract { freelancer, agency: None, client, title, terms } }
}

async fn one_company_of_the_name_is_the_client(series: Series) {
    for name in ["Client Co", "Only Company One", "O'Brien \"Quote\" & Söhne <GmbH>\\"] {
        let (app, report) = first_sync(series, globex_called(name), &[]).await;
        assert_eq!(report.outcome(), Outcome::Done);
        assert_eq!(client_of(&app, BACKEND).await.as_deref(), Some(name));
        assert_eq!(client_of(&app, IMPORT_TOOL).await, None);
    }
}

async fn no_company_of_the_name_leaves_the_client_open(series: Series) {
    let (app, report) = first_sync(series, globex_called("client co"), &[]).await;
    assert_eq!(report.outcome(), Outcome::Done, "names differ in case");
    assert_eq!(client_of(&app, BACKEND).await, None);
    let status = upwork_odoo::jobs::status::status(&app.ctx).await.unwrap();
    let account = status.accounts.iter().find(|account| account.id == app.id).unwrap();
    let mut waiting: Vec<&str> = account.without_client.iter().map(|waiting| waiting.contract.as_str()).collect();
    waiting.sort_unstable();
    assert_eq!(waiting, [OLD_MAINTENANCE, BACKEND, IMPORT_TOOL]);
}

async fn two_companies_of_the_name_are_a_skip(series: Series) {
    let app = TestApp::new(series, globex_called("Client Co")).await.connected().await;
    app.run("UPDATE res_partner SET name = 'Client Co', complete_name = 'Client Co' WHERE name = 'Warehouse Inc'")
        .await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::DoneWithSkips);
    let [skip] = report.skipped.as_slice() else { panic!("{report:?}") };
    assert_eq!((skip.kind, skip.id.as_str()), (Kind::Client, GLOBEX));
    assert!(skip.reason.contains("2 companies in Odoo are called \"Client Co\""), "{skip}");
    assert_eq!(report.counts[&Kind::Contract].inserted, 3, "the contract comes in all the same");
    assert_eq!(client_of(&app, BACKEND).await, None);

    // Whoever takes the advice is done with it.
    app.run(
        "UPDATE upwork_contract SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')
         WHERE upwork_contract_id = '41846002'",
    )
    .await;
    let (report, changes) = app.sync_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
}

async fn a_company_of_another_odoo_company_is_not_the_client(series: Series) {
    let (app, _) = first_sync(series, globex_called("Nur Zweite"), &[]).await;
    assert_eq!(client_of(&app, BACKEND).await, None);
    // One of ours and one of theirs are no doubt.
    let app = TestApp::new(series, globex_called("Nur Zweite")).await.connected().await;
    app.run("UPDATE res_partner SET name = 'Nur Zweite', complete_name = 'Nur Zweite' WHERE name = 'Warehouse Inc'")
        .await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done);
    assert_eq!(client_of(&app, BACKEND).await.as_deref(), Some("Nur Zweite"));
}

async fn an_inactive_company_and_a_person_are_not_the_client(series: Series) {
    let (app, _) = first_sync(series, globex_called("Gone Ltd"), &[]).await;
    assert_eq!(client_of(&app, BACKEND).await, None);
    let app = TestApp::new(series, globex_called("Jane")).await.connected().await;
    app.run("UPDATE res_partner SET name = 'Jane', is_company = false WHERE name = 'Warehouse Inc'").await;
    app.sync(Job::Contracts).await.unwrap();
    assert_eq!(client_of(&app, BACKEND).await, None);
}

async fn the_client_is_found_by_memory_after_it_was_renamed(series: Series) {
    let (app, _) = first_sync(series, globex_called("Client Co"), &[]).await;
    app.run("UPDATE res_partner SET name = 'Our client', complete_name = 'Our client' WHERE name = 'Client Co'").await;
    app.step(&Step::ClientRenamed { client: GLOBEX.to_owned(), name: "Globex SE".to_owned() });
    app.step(&another_contract(GLOBEX, "Second job"));
    let (_, changes) = app.sync_and_see().await;
    assert!(changes.contains(&"+ upwork_contract Second job".to_owned()), "{changes:?}");
    assert_eq!(client_of(&app, "80000001").await.as_deref(), Some("Our client"));
}

async fn partners_create_makes_each_missing_partner_once(series: Series) {
    let (app, _) = first_sync(series, globex_called("Client Co"), &[]).await;
    let before = Picture::of_odoo(&app.pool).await;
    let report = partners::create_missing(&app.ctx, &app.account().await).await.unwrap();
    assert_eq!(report.counts[&Kind::Client], Counts { inserted: 1, ..Counts::default() });
    let changes = before.until(&Picture::of_odoo(&app.pool).await);
    assert_eq!(changes, ["+ mail_message res.partner <p>Contact created</p>", "+ res_partner Initech LLC"]);

    let (report, changes) = app.sync_and_see().await;
    assert_eq!(report.outcome(), Outcome::Done);
    let expected = [
        "+ mail_message upwork.contract",
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "" -> "Initech LLC""#,
        r#"+ mail_tracking_value "" -> "Initech LLC""#,
        "~ upwork_contract Data import tool: partner_id write_date",
        "~ upwork_contract Old maintenance: partner_id write_date",
    ];
    assert_eq!(changes, expected);
    let report = partners::create_missing(&app.ctx, &app.account().await).await.unwrap();
    assert_eq!((report.counts.len(), report.skipped.len()), (0, 0), "nobody waits any more");
}

async fn the_dry_run_of_partners_create_names_them_and_writes_nothing(series: Series) {
    let (app, _) = first_sync(series, World::example(), &[]).await;
    let before = (Picture::of_odoo(&app.pool).await, Picture::of_memory(&app.pool).await);
    let (new, report) = partners::preview(&app.read_only(), &app.account().await).await.unwrap();
    let names: Vec<&str> = new.iter().map(|partner| partner.name.as_str()).collect();
    assert_eq!((names, report.skipped), (vec!["Globex GmbH", "Initech LLC"], vec![]));
    let after = (Picture::of_odoo(&app.pool).await, Picture::of_memory(&app.pool).await);
    assert!(before == after, "{:?} {:?}", before.0.until(&after.0), before.1.until(&after.1));
    let done = partners::create_missing(&app.ctx, &app.account().await).await.unwrap();
    assert_eq!(done.counts[&Kind::Client].inserted, 2);
}

async fn the_setting_makes_partners_with_the_first_run_and_no_more(series: Series) {
    let (app, report) = first_sync(series, globex_called("Client Co"), &[("ODOO__PARTNERS", "create")]).await;
    assert_eq!(report.outcome(), Outcome::Done);
    assert_eq!(report.counts[&Kind::Client], Counts { inserted: 1, ..Counts::default() });
    assert_eq!(client_of(&app, BACKEND).await.as_deref(), Some("Client Co"));
    for contract in [IMPORT_TOOL, OLD_MAINTENANCE] {
        assert_eq!(client_of(&app, contract).await.as_deref(), Some("Initech LLC"));
    }
    let (report, changes) = app.sync_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
}

async fn a_deleted_partner_is_not_made_again(series: Series) {
    let (app, _) = first_sync(series, World::example(), &[("ODOO__PARTNERS", "create")]).await;
    app.run("DELETE FROM res_partner WHERE name = 'Globex GmbH'").await;
    for _ in 0..2 {
        let (report, changes) = app.sync_and_see().await;
        assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
    }
    // Only a contract that never had a partner asks for one.
    app.step(&another_contract(GLOBEX, "Second job"));
    for _ in 0..2 {
        let (report, changes) = app.sync_and_see().await;
        assert!(!changes.iter().any(|change| change.contains("res_partner")), "{changes:?}");
        let [skip] = report.skipped.as_slice() else { panic!("{report:?}") };
        assert_eq!((skip.kind, skip.id.as_str()), (Kind::Client, GLOBEX));
        assert!(skip.reason.contains("was deleted in Odoo"), "{skip}");
    }
    let report = partners::create_missing(&app.ctx, &app.account().await).await.unwrap();
    assert_eq!(report.counts.len(), 0);
}

/// Odoo's merge points everything at the partner that is kept and deletes the other.
async fn merged_partners_stay_merged(series: Series) {
    let (app, _) = first_sync(series, World::example(), &[("ODOO__PARTNERS", "create")]).await;
    app.run(
        "UPDATE upwork_contract SET partner_id = (SELECT id FROM res_partner WHERE name = 'Client Co')
         WHERE partner_id = (SELECT id FROM res_partner WHERE name = 'Initech LLC');
         DELETE FROM res_partner WHERE name = 'Initech LLC'",
    )
    .await;
    for _ in 0..2 {
        let (report, changes) = app.sync_and_see().await;
        assert_eq!((report.skipped, changes), (vec![], vec![]));
    }
    app.step(&another_contract(INITECH, "Third job"));
    app.sync_and_see().await;
    assert_eq!(client_of(&app, "80000001").await.as_deref(), Some("Client Co"));
    assert_eq!(app.count("SELECT count(*) FROM res_partner WHERE name = 'Initech LLC'").await, 0);
}

async fn a_partner_chosen_by_a_person_serves_the_clients_next_contract(series: Series) {
    let (app, _) = first_sync(series, World::example(), &[]).await;
    app.run(
        "UPDATE upwork_contract SET partner_id = (SELECT id FROM res_partner WHERE name = 'Slow Payer Ltd')
         WHERE upwork_contract_id = '41846002'",
    )
    .await;
    let (report, changes) = app.sync_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::Done, vec![]));
    app.step(&another_contract(GLOBEX, "Second job"));
    app.sync_and_see().await;
    assert_eq!(client_of(&app, "80000001").await.as_deref(), Some("Slow Payer Ltd"));
}

async fn a_partner_chosen_since_the_last_run_is_not_made_beside(series: Series) {
    let (app, _) = first_sync(series, World::example(), &[]).await;
    app.run(
        "UPDATE upwork_contract SET partner_id = (SELECT id FROM res_partner WHERE name = 'Slow Payer Ltd')
         WHERE upwork_contract_id = '41846002'",
    )
    .await;
    let (new, _) = partners::preview(&app.read_only(), &app.account().await).await.unwrap();
    let names: Vec<&str> = new.iter().map(|partner| partner.name.as_str()).collect();
    assert_eq!(names, ["Initech LLC"]);
    let report = partners::create_missing(&app.ctx, &app.account().await).await.unwrap();
    assert_eq!(report.counts[&Kind::Client].inserted, 1);
}

async fn two_accounts_with_a_client_in_common_make_one_partner(series: Series) {
    let spec = WorldSpec { users: 2, hourly: 3, fixed: 0, proposals: 0, clients: 1, ..WorldSpec::default() };
    let app = TestApp::with(series, World::seeded(&spec), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    let other = create_account(&app.ctx, "Other", 2).await;
    let second = app.upwork.world(|world| world.users().nth(1).unwrap().id.clone());
    app.upwork.approve_as(Some(&second));
    app.connect(other).await.unwrap();
    let name = app.upwork.world(|world| {
        let client = &world.contracts()[0].client;
        world.organization(client).unwrap().name.clone()
    });
    // Both decide before either has written.
    let mut gate = sqlx::PgConnection::connect(&app.database.admin_url()).await.unwrap();
    sqlx::raw_sql("BEGIN; LOCK TABLE res_partner IN SHARE MODE").execute(&mut gate).await.unwrap();
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                   AND application_name = 'upwork-odoo' AND wait_event_type = 'Lock'";
    let opens = async {
        while app.count(waiting).await < 2 {
            tokio::task::yield_now().await;
        }
        sqlx::raw_sql("COMMIT").execute(&mut gate).await.unwrap();
    };
    let runner = Runner::new(app.ctx.clone());
    let (ran, ()) = tokio::join!(runner.run_due(Job::Contracts), opens);
    ran.unwrap();
    let made = app.rows("res_partner", &format!("name = '{}'", name.replace('\'', "''"))).await;
    assert_eq!(made.len(), 1, "{name}");
    let linked = "SELECT count(*) FROM upwork_contract WHERE upwork_account_id > 2 AND partner_id";
    let linked = app.id_of(&format!("SELECT ({linked} = {})::integer", made[0]["id"].as_deref().unwrap())).await;
    assert_eq!(linked, 6);
}
