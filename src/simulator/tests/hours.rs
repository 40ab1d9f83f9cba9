//! Hours: seeded, by weeks, page by page, as the clock allows, and changed by steps.

use std::collections::HashSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    super::{Fault, FaultKind, Step, World, WorldSpec},
    STUDIO, Setup, setup,
};

const HOURS: &str = "query Hours($r: DateTimeRange!, $p: Pagination) { user { contractTimeReport(timeReportDate_bt: $r, \
    pagination: $p) { totalCount edges { node { dateWorkedOn weekWorkedOn termId memo totalHoursWorked \
    totalOnlineHoursWorked totalOfflineHoursWorked freelancer { id } contract { id } } } \
    pageInfo { endCursor hasNextPage } } } }";

const CONTRACT: &str = "41846002";

fn day(of_march: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, of_march).unwrap()
}

fn seeded(spec: &WorldSpec) -> World {
    World::seeded(&WorldSpec { hourly: 4, fixed: 1, proposals: 0, ..spec.clone() })
}

impl Setup {
    async fn page(&self, from: &str, to: &str, pagination: &Value) -> Value {
        let variables = json!({"r": {"rangeStart": from, "rangeEnd": to}, "p": pagination});
        let answer = self.ask_as(HOURS, &variables, None).await;
        assert_eq!(answer.get("errors"), None);
        answer["data"]["user"]["contractTimeReport"].clone()
    }

    async fn all_days(&self) -> Vec<String> {
        let lines = self.hours("2000-01-01", "2099-12-31", 500).await;
        days(&lines).into_iter().map(str::to_owned).collect()
    }

    /// Every line from day to day, in pages of `first`.
    async fn hours(&self, from: &str, to: &str, first: usize) -> Vec<Value> {
        let (mut after, mut lines) = (Value::Null, Vec::new());
        loop {
            let page = self.page(from, to, &json!({"after": after, "first": first})).await;
            lines.extend(page["edges"].as_array().unwrap().iter().map(|edge| edge["node"].clone()));
            if page["pageInfo"]["hasNextPage"] == false {
                return lines;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    }
}

fn days(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["dateWorkedOn"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn every_line_comes_once_whatever_the_size_of_the_pages() {
    let setup = setup(seeded(&WorldSpec { weeks: 3, cells_per_day: 4, every_day: true, ..WorldSpec::default() })).await;
    let whole = setup.hours("2026-02-23", "2026-03-15", 500).await;
    assert_eq!(whole.len(), 4 * 3 * 7 * 4);
    assert!(days(&whole).is_sorted());
    for first in [1, 7, 335] {
        assert_eq!(setup.hours("20260223", "20260315", first).await, whole);
    }
    let cells: HashSet<(&str, &str)> = whole
        .iter()
        .map(|line| (line["contract"]["id"].as_str().unwrap(), line["dateWorkedOn"].as_str().unwrap()))
        .collect();
    assert_eq!(cells.len(), 4 * 21);
    assert!(whole.iter().any(|line| line["memo"].is_null()) && whole.iter().any(|line| line["memo"].is_string()));
    assert!(whole.iter().any(|line| line["totalOnlineHoursWorked"].to_string().ends_with("667")));
}

#[tokio::test]
async fn a_page_has_at_most_500_lines_and_says_no_more_than_its_own_count() {
    let setup = setup(seeded(&WorldSpec { weeks: 30, every_day: true, ..WorldSpec::default() })).await;
    let page = setup.page("2026-01-05", "2026-03-08", &json!({"first": 500})).await;
    assert_eq!((page["totalCount"].clone(), page["edges"].as_array().unwrap().len()), (json!(500), 500));
    assert_eq!(page["pageInfo"], json!({"endCursor": "c500", "hasNextPage": true}));
    for pagination in [
        json!({"first": 501}),
        json!({"first": 0}),
        json!({"first": 5, "after": "x"}),
        json!({"first": 5, "after": "c9999"}),
    ] {
        let variables = json!({"r": {"rangeStart": "2026-01-05", "rangeEnd": "2026-03-08"}, "p": pagination});
        let answer = setup.ask_as(HOURS, &variables, None).await;
        assert_eq!(answer["errors"][0]["message"], "VJCA-6 Input parameter provided has incorrect value");
    }
    let answer = setup.ask_as(HOURS, &json!({"r": {"rangeStart": "March"}}), None).await;
    assert!(answer["errors"][0]["message"].as_str().unwrap().starts_with("VJCA-6"));
}

#[tokio::test]
async fn a_range_matches_by_the_monday_of_the_week() {
    let setup = setup(World::example()).await;
    assert_eq!(setup.hours("2026-03-03", "2026-03-08", 10).await, Vec::<Value>::new());
    let lines = setup.hours("2026-03-02", "2026-03-02", 10).await;
    assert_eq!(days(&lines), ["2026-03-02", "2026-03-03", "2026-03-03"]);
    assert!(lines.iter().all(|line| line["weekWorkedOn"] == "2026-03-02"));
}

#[tokio::test]
async fn hours_go_on_with_the_clock_and_no_further() {
    let spec = WorldSpec { weeks: 2, cells_per_day: 1, every_day: true, ..WorldSpec::default() };
    let mut setup = setup(seeded(&spec)).await;
    let before = setup.all_days().await;
    assert_eq!((before[0].as_str(), before.last().unwrap().as_str()), ("2026-03-02", "2026-03-16"));
    setup.pass(3);
    let after = setup.all_days().await;
    assert_eq!((&after[..before.len()], after.last().unwrap().as_str()), (before.as_slice(), "2026-03-19"));
    setup.sim.replace_world(seeded(&WorldSpec { hours_lag: 1, ..spec }));
    assert_eq!(setup.all_days().await.last().unwrap(), "2026-03-18");
}

#[tokio::test]
async fn seeded_hours_keep_to_the_life_of_their_contract() {
    let setup = setup(seeded(&WorldSpec { weeks: 150, ..WorldSpec::default() })).await;
    let lines = setup.hours("2000-01-01", "2099-12-31", 500).await;
    assert!(lines.len() > 500, "{}", lines.len());
    setup.sim.world(|world| {
        for line in &lines {
            let contract = world.contract(line["contract"]["id"].as_str().unwrap()).unwrap();
            let date: NaiveDate = line["dateWorkedOn"].as_str().unwrap().parse().unwrap();
            assert!(contract.start.is_none_or(|start| start <= date) && contract.end.is_none_or(|end| date <= end));
            assert_eq!(line["termId"], json!(contract.hourly_term_on(date).unwrap().id));
        }
    });
}

#[tokio::test]
async fn the_agency_reports_what_its_people_worked() {
    let spec = WorldSpec { agency_contracts: 12, weeks: 2, every_day: true, ..WorldSpec::default() };
    let world = seeded(&spec);
    let agency = world.organizations().find(|of| of.name == "Northwind Studio").unwrap().id.clone();
    let setup = setup(world).await;
    let query = HOURS.replace("user { contractTimeReport", "organization { agencyContractTimeReport");
    let variables = json!({"r": {"rangeStart": "2026-03-02", "rangeEnd": "2026-03-15"}});
    let answer = setup.ask_as(&query, &variables, Some(&agency)).await;
    let edges = answer["data"]["organization"]["agencyContractTimeReport"]["edges"].as_array().unwrap();
    assert_eq!(edges.len(), 8 * 14 * 3);
    let pairs: HashSet<(&str, &str)> = edges
        .iter()
        .map(|edge| &edge["node"])
        .map(|line| (line["contract"]["id"].as_str().unwrap(), line["freelancer"]["id"].as_str().unwrap()))
        .collect();
    assert!(pairs.len() > 8, "some contract has several people: {pairs:?}");
}

#[tokio::test]
async fn hours_are_logged_corrected_reworded_and_removed() {
    let setup = setup(World::example()).await;
    let contract = || CONTRACT.to_owned();
    let (online, offline) = (Decimal::new(25, 1), Decimal::new(1667, 4));
    let memo = Some("More".to_owned());
    let logged = Step::HoursLogged { contract: contract(), freelancer: None, date: day(5), memo, online, offline };
    setup.sim.step(&logged).unwrap();
    setup.sim.step(&Step::HoursCorrected { contract: contract(), date: day(3), line: 1, online, offline }).unwrap();
    setup.sim.step(&Step::MemoChanged { contract: contract(), date: day(3), line: 0, memo: None }).unwrap();
    setup.sim.step(&Step::HoursRemoved { contract: contract(), date: day(2) }).unwrap();
    let lines = setup.hours("2026-03-02", "2026-03-08", 10).await;
    let told: Vec<_> =
        lines.iter().map(|line| (&line["dateWorkedOn"], &line["memo"], &line["totalHoursWorked"])).collect();
    let expected = [
        (json!("2026-03-03"), Value::Null, json!(8.1667)),
        (json!("2026-03-03"), json!("Call with client"), json!(2.6667)),
        (json!("2026-03-05"), json!("More"), json!(2.6667)),
    ];
    assert_eq!(told, expected.iter().map(|(day, memo, hours)| (day, memo, hours)).collect::<Vec<_>>());
    setup.sim.step(&Step::ContractRetitled { contract: contract(), title: None }).unwrap();
    assert_eq!(setup.hours("2026-03-02", "2026-03-08", 10).await, lines);
}

#[tokio::test]
async fn a_step_on_a_seeded_day_changes_that_day_alone() {
    let spec = WorldSpec { weeks: 1, cells_per_day: 2, every_day: true, ..WorldSpec::default() };
    let setup = setup(seeded(&spec)).await;
    let before = setup.hours("2026-03-09", "2026-03-15", 500).await;
    let contract = before[0]["contract"]["id"].as_str().unwrap().to_owned();
    let touched = |line: &Value| line["contract"]["id"] == json!(contract) && line["dateWorkedOn"] == "2026-03-10";
    setup.sim.step(&Step::HoursRemoved { contract: contract.clone(), date: day(10) }).unwrap();
    let after = setup.hours("2026-03-09", "2026-03-15", 500).await;
    assert_eq!(before.len() - after.len(), 2);
    assert_eq!(before.into_iter().filter(|line| !touched(line)).collect::<Vec<_>>(), after);
}

#[tokio::test]
async fn a_day_ahead_shows_when_the_clock_comes_to_it() {
    let mut setup = setup(World::example()).await;
    let step = json!({"step": "hours_logged", "contract": CONTRACT, "date": "2026-03-17", "online": "1.5"});
    setup.sim.step(&serde_json::from_value(step).unwrap()).unwrap();
    assert_eq!(setup.hours("2026-03-16", "2026-03-22", 10).await.len(), 0);
    setup.pass(1);
    assert_eq!(setup.hours("2026-03-16", "2026-03-22", 10).await.len(), 1);
}

#[test]
fn hours_that_do_not_fit_change_nothing() {
    let mut world = World::example();
    let report = |world: &World| format!("{:?}", world.contracts());
    let before = report(&world);
    let (online, offline) = (Decimal::ONE, Decimal::ZERO);
    for step in [
        Step::HoursRemoved { contract: CONTRACT.to_owned(), date: day(5) },
        Step::HoursRemoved { contract: "1".to_owned(), date: day(2) },
        Step::HoursCorrected { contract: CONTRACT.to_owned(), date: day(3), line: 2, online, offline },
        Step::MemoChanged { contract: "41900315".to_owned(), date: day(3), line: 0, memo: None },
        Step::HoursLogged {
            contract: CONTRACT.to_owned(),
            freelancer: Some("1".to_owned()),
            date: day(3),
            memo: None,
            online,
            offline,
        },
    ] {
        assert!(world.apply(&step, super::noon()).is_err(), "{step:?}");
    }
    assert_eq!(report(&world), before);
}

#[tokio::test]
async fn faults_bend_the_report_as_other_lists() {
    let setup = setup(World::example()).await;
    let variables =
        json!({"r": {"rangeStart": "2026-03-02", "rangeEnd": "2026-03-08"}, "p": {"first": 2, "after": null}});
    let ask = async || setup.ask_as(HOURS, &variables, None).await;
    setup.sim.fault(Fault::once(FaultKind::PartialData { item: 1 }).on("user.contractTimeReport"));
    let answer = ask().await;
    // No line may be null, so one that can't be had takes all lines of its page with it.
    assert_eq!(answer["data"]["user"]["contractTimeReport"]["edges"], Value::Null);
    assert_eq!(answer["data"]["user"]["contractTimeReport"]["pageInfo"]["hasNextPage"], true);
    assert_eq!(answer["errors"][0]["path"], json!(["user", "contractTimeReport", "edges", 1]));
    setup.sim.fault(Fault::once(FaultKind::EmptyList));
    let report = ask().await["data"]["user"]["contractTimeReport"].clone();
    assert_eq!((report["edges"].clone(), report["pageInfo"]["hasNextPage"].clone()), (json!([]), json!(false)));
    setup.sim.fault(Fault::once(FaultKind::RepeatedCursor));
    let info = ask().await["data"]["user"]["contractTimeReport"]["pageInfo"].clone();
    assert_eq!(info, json!({"endCursor": "c2", "hasNextPage": true}));
}

#[tokio::test]
async fn a_deleted_person_is_null_in_the_report_of_the_agency() {
    let setup = setup(World::example()).await;
    setup.sim.step(&Step::PersonDeleted { person: "1290011223344556032".to_owned() }).unwrap();
    let query = HOURS.replace("user { contractTimeReport", "organization { agencyContractTimeReport");
    let variables = json!({"r": {"rangeStart": "2026-03-02", "rangeEnd": "2026-03-08"}});
    let answer = setup.ask_as(&query, &variables, Some(STUDIO)).await;
    let line = &answer["data"]["organization"]["agencyContractTimeReport"]["edges"][0]["node"];
    assert_eq!((&line["freelancer"], &line["contract"]["id"]), (&Value::Null, &json!("41950001")));
    assert_eq!(answer.get("errors"), None);
}
