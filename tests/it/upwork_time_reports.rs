//! Hours: a page at a time, every digit kept, and what a page cannot tell said with it.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use upwork_odoo::domain::{Kind, TenantKind, TimeCell};
use upwork_odoo::simulator::{Fault, FaultKind, Step, World, WorldSpec};
use upwork_odoo::upwork::{Error, Fetched, Optional, PagingFault, time_reports};

use crate::upwork_rig::{ANNA, Rig, STUDIO, variant};

const CONTRACT: &str = "41846002";

fn day(of_march: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, of_march).unwrap()
}

/// The pages of the week from 2 to 8 March.
async fn week(rig: &Rig, tenant: &str, kind: TenantKind) -> Result<Vec<Fetched<TimeCell>>, Error> {
    pages(rig, tenant, kind, day(2), day(8)).await
}

async fn pages(
    rig: &Rig,
    tenant: &str,
    kind: TenantKind,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Fetched<TimeCell>>, Error> {
    let session = rig.session(tenant);
    let mut report = time_reports(&session, kind, from, to);
    let mut pages = Vec::new();
    while let Some(page) = report.next_page().await? {
        pages.push(page);
    }
    assert_eq!(report.next_page().await.unwrap(), None, "an end stays an end");
    Ok(pages)
}

/// The one page of a freelancer's week.
async fn page(rig: &Rig) -> Fetched<TimeCell> {
    let [page] = week(rig, ANNA, TenantKind::Freelancer).await.unwrap().try_into().unwrap();
    page
}

/// 1,260 lines of three weeks: three pages.
fn world() -> World {
    World::seeded(&WorldSpec {
        hourly: 20,
        fixed: 2,
        proposals: 0,
        weeks: 3,
        cells_per_day: 3,
        every_day: true,
        ..WorldSpec::default()
    })
}

/// The pages of those three weeks.
async fn three_weeks(rig: &Rig) -> Result<Vec<Fetched<TimeCell>>, Error> {
    let tenant = rig.sim.world(|world| world.users().next().unwrap().id.clone());
    let from = NaiveDate::from_ymd_opt(2026, 2, 23).unwrap();
    pages(rig, &tenant, TenantKind::Freelancer, from, day(15)).await
}

fn log(online: &str, offline: &str) -> Step {
    let (online, offline) = (online.parse().unwrap(), offline.parse().unwrap());
    let contract = CONTRACT.to_owned();
    Step::HoursLogged { contract, freelancer: None, date: day(6), memo: None, online, offline }
}

#[tokio::test]
async fn a_freelancers_hours_come_line_by_line_and_digit_by_digit() {
    let rig = Rig::start(World::example()).await;
    let page = page(&rig).await;
    let told: Vec<_> = page
        .items
        .iter()
        .map(|cell| (cell.date, cell.memo.as_deref().unwrap(), cell.tracked.to_string(), cell.manual.to_string()))
        .collect();
    let hours = |tracked: &str, manual: &str| (tracked.to_owned(), manual.to_owned());
    let expected = [
        (day(2), "API work", hours("7.0", "0.5")),
        (day(3), "Tests", hours("8.1667", "0.0")),
        (day(3), "Call with client", hours("0.0", "1.0")),
    ];
    assert_eq!(told, expected.map(|(day, memo, (tracked, manual))| (day, memo, tracked, manual)));
    assert!(page.items.iter().all(|cell| cell.contract.as_str() == CONTRACT));
    let worker = page.items[0].freelancer.as_ref().unwrap();
    assert_eq!((worker.id.as_str(), worker.name.as_deref()), (ANNA, Some("Anna Kovacs")));
    assert_eq!((page.listed, page.partial, page.skipped, page.notes, page.refused), (3, false, vec![], vec![], None));
}

#[tokio::test]
async fn the_range_is_asked_for_as_given_and_in_one_form() {
    let rig = Rig::start(World::example()).await;
    page(&rig).await;
    let variables = &rig.asked()[0].variables;
    assert_eq!((&variables["from"], &variables["to"]), (&"2026-03-02".into(), &"2026-03-08".into()));
    assert_eq!((&variables["first"], &variables["after"]), (&500.into(), &serde_json::Value::Null));
}

#[tokio::test]
async fn an_agencys_hours_come_in_its_own_name() {
    let rig = Rig::start(World::example()).await;
    let pages = week(&rig, STUDIO, TenantKind::Agency).await.unwrap();
    let told: Vec<_> = pages[0].items.iter().map(|cell| (cell.tracked, cell.manual)).collect();
    assert_eq!(told, [(Decimal::from(6), Decimal::ZERO), (Decimal::ZERO, Decimal::new(2_3333, 4))]);
    assert_eq!(rig.asked()[0].tenant.as_deref(), Some(STUDIO));
    let error = week(&rig, ANNA, TenantKind::Agency).await.unwrap_err();
    assert!(matches!(error, Error::Absent { field: "organization.agencyContractTimeReport", .. }), "{error:?}");
}

#[tokio::test]
async fn many_lines_come_once_each_a_page_at_a_time() {
    let rig = Rig::start(world()).await;
    let pages = three_weeks(&rig).await.unwrap();
    let sizes: Vec<_> = pages.iter().map(|page| (page.items.len(), page.listed)).collect();
    assert_eq!(sizes, [(500, 500), (500, 500), (260, 260)]);
    assert_eq!(rig.count("FreelancerTimeReport"), 3);
    assert!(pages.iter().all(|page| !page.partial && page.skipped.is_empty() && page.notes.is_empty()));
    let cells = pages.iter().flat_map(|page| &page.items);
    let mut days: Vec<_> = cells.map(|cell| (cell.contract.as_str(), cell.date)).collect();
    days.sort_unstable();
    days.dedup();
    assert_eq!(days.len(), 20 * 21);
}

#[tokio::test]
async fn a_contract_that_upwork_hides_is_a_skip_and_its_lines_have_no_place() {
    let rig = Rig::start(World::example()).await;
    rig.sim.step(&Step::ContractHidden { contract: CONTRACT.to_owned() }).unwrap();
    let page = page(&rig).await;
    assert_eq!((page.items.len(), page.listed, page.unplaced, page.partial), (0, 3, 3, false));
    let ids: Vec<_> = page.skipped.iter().map(|skip| (skip.kind, skip.id.as_str())).collect();
    let skip = |id| (Kind::Timelog, id);
    assert_eq!(ids, [skip("term 42210077:2026-03-02"), skip("term 42210077:2026-03-03")], "a day once");
}

#[tokio::test]
async fn a_deleted_person_leaves_hours_without_a_name() {
    let rig = Rig::start(World::example()).await;
    rig.sim.step(&Step::PersonDeleted { person: "1290011223344556032".to_owned() }).unwrap();
    let pages = week(&rig, STUDIO, TenantKind::Agency).await.unwrap();
    assert_eq!((pages[0].items.len(), pages[0].partial), (2, false));
    assert!(pages[0].items.iter().all(|cell| cell.freelancer.is_none()));
}

#[tokio::test]
async fn hours_that_no_day_has_are_a_skip_named_by_their_day() {
    for (online, offline) in [("24.1", "0"), ("-1", "0"), ("13", "12")] {
        let rig = Rig::start(World::example()).await;
        rig.sim.step(&log(online, offline)).unwrap();
        let page = page(&rig).await;
        assert_eq!((page.items.len(), page.listed, page.partial), (3, 4, false));
        assert_eq!(page.skipped[0].id, "41846002:2026-03-06", "{online} {offline}");
        assert!(page.skipped[0].reason.contains("Backend developer"), "{}", page.skipped[0]);
    }
    let rig = Rig::start(World::example()).await;
    rig.sim.step(&log("23.5", "0.5")).unwrap();
    assert_eq!(page(&rig).await.items.len(), 4);
}

#[tokio::test]
async fn a_page_that_cannot_be_had_is_a_gap_and_the_others_come() {
    let rig = Rig::start(world()).await;
    rig.sim.fault(Fault::once(FaultKind::PartialData { item: 7 }).after(1));
    let pages = three_weeks(&rig).await.unwrap();
    let sizes: Vec<_> = pages.iter().map(|page| (page.items.len(), page.partial)).collect();
    assert_eq!(sizes, [(500, false), (0, true), (260, false)]);
    assert!(pages[1].notes[0].starts_with("FreelancerTimeReport answered with gaps: "), "{:?}", pages[1].notes);
}

#[tokio::test]
async fn contracts_that_cannot_be_had_leave_a_gap_and_hours_that_cannot_be_had_a_skip() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::once(FaultKind::NullField { field: "contract".to_owned(), told: true }));
    let gap = page(&rig).await;
    assert_eq!((gap.items.len(), gap.partial, gap.skipped.len(), gap.notes.len()), (0, true, 2, 1));
    let offline = "totalOfflineHoursWorked".to_owned();
    rig.sim.fault(Fault::once(FaultKind::NullField { field: offline.clone(), told: true }));
    let gap = page(&rig).await;
    let ids: Vec<_> = gap.skipped.iter().map(|skip| skip.id.as_str()).collect();
    assert_eq!((gap.items.len(), gap.partial, ids), (0, true, vec!["41846002:2026-03-02", "41846002:2026-03-03"]));
    // Without an error nothing is missing: there were none.
    rig.sim.fault(Fault::once(FaultKind::NullField { field: offline, told: false }));
    let whole = page(&rig).await;
    assert_eq!((whole.items.len(), whole.partial, whole.items[0].manual), (3, false, Decimal::ZERO));
}

#[tokio::test]
async fn days_outside_the_range_are_left_to_their_own() {
    let rig = Rig::start(World::example()).await;
    // Upwork goes by the Monday: asked for Monday alone, it answers the week.
    let pages = pages(&rig, ANNA, TenantKind::Freelancer, day(2), day(2)).await.unwrap();
    assert_eq!((pages[0].items.len(), pages[0].listed, pages[0].partial), (1, 3, false));
    assert_eq!(pages[0].notes, ["Upwork gave 2 lines outside 2026-03-02 to 2026-03-02; they were left alone"]);
}

#[tokio::test]
async fn a_key_that_may_not_read_hours_says_which_scope_and_nothing_else() {
    let rig = Rig::start(world()).await;
    let fields = vec!["CurrentUser.contractTimeReport".to_owned()];
    rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields }).after(1));
    let pages = three_weeks(&rig).await.unwrap();
    assert_eq!((pages.len(), pages[1].items.len(), pages[1].partial), (2, 0, false));
    assert!(pages[1].refused.as_ref().unwrap().contains("pub-time-sheet:read:all"), "{:?}", pages[1]);
    assert_eq!(rig.count("FreelancerTimeReport"), 2);
}

#[tokio::test]
async fn who_worked_can_be_done_without_and_is_named_once() {
    let rig = Rig::start(world()).await;
    let fields = vec!["GenericUser.name".to_owned(), "TimeReport.freelancer".to_owned()];
    rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields }));
    let pages = three_weeks(&rig).await.unwrap();
    let parts = |page: &Fetched<TimeCell>| page.left_out.iter().map(|left| left.part).collect::<Vec<_>>();
    let left_out: Vec<_> = pages.iter().map(parts).collect();
    assert_eq!(left_out, [vec![Optional::Freelancer], vec![], vec![]]);
    assert!(pages.iter().flat_map(|page| &page.items).all(|cell| cell.freelancer.is_none()));
    assert_eq!(rig.count("FreelancerTimeReport"), 4, "the first request told it for all");
}

#[tokio::test]
async fn pages_that_cannot_be_followed_to_their_end_are_an_error() {
    let rig = Rig::start(world()).await;
    rig.sim.fault(Fault::forever(FaultKind::RepeatedCursor).after(1));
    let error = three_weeks(&rig).await.unwrap_err();
    let repeats = PagingFault::CursorRepeats("c500".to_owned());
    assert!(matches!(error, Error::Paging { operation: "FreelancerTimeReport", fault } if fault == repeats));
}

#[tokio::test]
async fn what_passes_is_asked_again_and_what_does_not_has_its_class() {
    for (kind, asked) in [
        (FaultKind::TooManyRequests { retry_after: None }, 4),
        (FaultKind::ServerError { status: 502 }, 4),
        (FaultKind::Html { status: 403 }, 4),
        (FaultKind::CutBody, 4),
        (FaultKind::NullData { message: None }, 4),
        (FaultKind::ExpiredToken, 4),
    ] {
        let rig = Rig::start(world()).await;
        rig.sim.fault(Fault::once(kind.clone()).after(1));
        let pages = three_weeks(&rig).await.unwrap();
        assert_eq!(pages.iter().map(|page| page.items.len()).sum::<usize>(), 1260, "{kind:?}");
        assert_eq!(rig.asked().len(), asked, "{kind:?}");
    }
    for (kind, class) in [
        (FaultKind::NullData { message: Some("Authorization failed".to_owned()) }, "refused"),
        (FaultKind::NullData { message: Some("VJCA-6 Input parameter provided".to_owned()) }, "Invalid"),
        (FaultKind::Html { status: 403 }, "Html"),
    ] {
        let rig = Rig::start(world()).await;
        rig.sim.fault(Fault::forever(kind));
        let found = match three_weeks(&rig).await {
            Ok(pages) => pages[0].refused.as_ref().map_or("", |_| "refused").to_owned(),
            Err(error) => variant(&error),
        };
        assert_eq!(found, class);
    }
}

#[tokio::test]
async fn after_an_error_the_same_page_is_asked_for_again() {
    let rig = Rig::start(world()).await;
    let (session, from) = (rig.freelancer(), NaiveDate::from_ymd_opt(2026, 2, 23).unwrap());
    let mut report = time_reports(&session, TenantKind::Freelancer, from, day(15));
    let first = report.next_page().await.unwrap().unwrap();
    rig.sim.fault(Fault::times(3, FaultKind::ServerError { status: 500 }));
    report.next_page().await.unwrap_err();
    let second = report.next_page().await.unwrap().unwrap();
    assert_eq!((first.items.len(), second.items.len()), (500, 500));
    assert_ne!(first.items[0], second.items[0]);
    assert_eq!(report.next_page().await.unwrap().unwrap().items.len(), 260);
}
