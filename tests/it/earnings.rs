//! The job `earnings`, end to end: from Upwork's ledger to rows that Odoo itself could have written.

use std::collections::BTreeMap;

use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{NewTransaction, Step};

use crate::support::app::TestApp;
use crate::support::money::{BONUS, FIXED, PROTOTYPE_PAID, REFUND, WEEK, WEEK_FEE};
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, IMPORT_TOOL};

on_both_series!(
    first_run_writes_the_ledger_and_its_earnings,
    an_hourly_earning_is_written_column_by_column,
    contracts_that_nobody_knows_are_fetched_first,
    a_refund_is_an_earning_of_its_own,
    a_late_fee_reaches_its_earning,
    a_changed_row_keeps_what_it_said_before,
    an_unknown_kind_of_row_waits_and_is_told_every_time,
    an_agency_has_its_own_ledger,
);

async fn first_run_writes_the_ledger_and_its_earnings(series: Series) {
    let app = TestApp::in_april(series).await;
    app.sync(Job::Contracts).await.unwrap();
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(report.counts, BTreeMap::from([(Kind::Earning, Counts { inserted: 5, ..Counts::default() })]));
    assert_eq!((report.ledger.inserted, report.notes), (15, vec![]));
    assert_eq!(
        app.earnings().await,
        [
            format!("{WEEK} {BACKEND} 2250.00 225.00 2025.00"),
            format!("{PROTOTYPE_PAID} {IMPORT_TOOL} 500.00 50.00 450.00"),
            format!("{BONUS} {IMPORT_TOOL} 100.00 10.00 90.00"),
            format!("{FIXED} {IMPORT_TOOL} 300.00 30.00 270.00"),
            format!("{REFUND} {IMPORT_TOOL} -200.00 -20.00 -180.00"),
        ]
    );
    let kept = "SELECT count(*) || ' ' || sum(credited) FROM upwork_sync.ledger";
    assert_eq!(app.text(kept).await.unwrap(), "15 1148.61", "every row, to the last running balance");
}

async fn an_hourly_earning_is_written_column_by_column(series: Series) {
    let app = TestApp::paid(series).await;
    let row = app.earning(WEEK).await;
    let contract = app.contract(BACKEND).await;
    let (account, description) =
        (app.id.to_string(), "(41846002) Globex GmbH/Anna Kovacs - 45:00 hrs @ $50.00/hr - 03/02/2026 - 03/08/2026");
    let usd = app.id_of("SELECT id FROM res_currency WHERE name = 'USD'").await.to_string();
    for (column, value) in [
        ("name", Some(description)),
        ("date", Some("2026-03-13")),
        ("period_start", Some("2026-03-02")),
        ("period_end", Some("2026-03-08")),
        ("gross_amount", Some("2250.00")),
        ("upwork_fee", Some("225.00")),
        ("upwork_fee_percent", Some("10.00")),
        ("net_amount", Some("2025.00")),
        ("total_hours", Some("45.00")),
        ("currency_id", Some(usd.as_str())),
        ("company_id", Some("1")),
        ("upwork_account_id", Some(account.as_str())),
        ("contract_id", contract["id"].as_deref()),
        ("partner_id", contract["partner_id"].as_deref()),
        ("invoice_id", None),
        ("journal_entry_id", None),
        ("create_uid", Some("1")),
        ("write_uid", Some("1")),
        ("write_date", row["create_date"].as_deref()),
    ] {
        assert_eq!(row[column].as_deref(), value, "{column}");
    }
    let fixed = app.earning(PROTOTYPE_PAID).await;
    for column in ["period_start", "period_end", "total_hours"] {
        assert_eq!(fixed[column], None, "{column}");
    }
}

async fn contracts_that_nobody_knows_are_fetched_first(series: Series) {
    let app = TestApp::in_april(series).await;
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    let inserted = |kind| report.counts.get(&kind).map(|counts| counts.inserted);
    assert_eq!((inserted(Kind::Contract), inserted(Kind::Earning)), (Some(2), Some(5)));
    assert_eq!(app.earnings().await.len(), 5);
    let terms = "SELECT string_agg(term_id || '=' || contract_id, ' ') FROM upwork_sync.term";
    assert_eq!(app.text(terms).await.as_deref(), Some("41900315=41900315"), "one term was asked for, once");
}

async fn a_refund_is_an_earning_of_its_own(series: Series) {
    let app = TestApp::paid(series).await;
    let before = app.earning(PROTOTYPE_PAID).await;
    app.step(&Step::Refunded {
        of: PROTOTYPE_PAID.into(),
        amount: "120.50".parse().unwrap(),
        fee: Some("12.05".parse().unwrap()),
        points: true,
        record: Some("900000777".into()),
    });
    let (report, changes) = app.earn_and_see().await;
    assert_eq!(report.counts[&Kind::Earning].inserted, 1);
    assert_eq!(changes, ["+ upwork_earning Refund to Initech LLC"]);
    let row = app.earning("900000777").await;
    let amounts = ["gross_amount", "upwork_fee", "upwork_fee_percent", "net_amount"];
    assert_eq!(amounts.map(|column| row[column].clone().unwrap()), ["-120.50", "-12.05", "10.00", "-108.45"]);
    assert_eq!(
        (row["contract_id"].clone(), app.earning(PROTOTYPE_PAID).await),
        (before["contract_id"].clone(), before)
    );
}

async fn a_late_fee_reaches_its_earning(series: Series) {
    let app = TestApp::paid(series).await;
    let booked = NewTransaction {
        kind: "APAdjustment".into(),
        subtype: "Bonus".into(),
        amount: "80".parse().unwrap(),
        contract: Some(BACKEND.into()),
        record: Some("900000500".into()),
        ..NewTransaction::default()
    };
    app.step(&Step::MoneyBooked { row: booked });
    app.earn_and_see().await;
    assert_eq!(app.earning("900000500").await["upwork_fee"].as_deref(), Some("0.00"));
    let amount = "-8".parse().unwrap();
    app.step(&Step::FeeBooked { of: "900000500".into(), amount, record: None });
    let (_, changes) = app.earn_and_see().await;
    let columns = "net_amount upwork_fee upwork_fee_percent write_date";
    assert_eq!(changes, [format!("~ upwork_earning Globex GmbH - Bonus: {columns}")]);
}

async fn a_changed_row_keeps_what_it_said_before(series: Series) {
    let app = TestApp::paid(series).await;
    let change = |amount: &str| Step::TransactionChanged {
        record: WEEK_FEE.into(),
        amount: amount.parse().ok(),
        created: None,
        due: None,
        description: None,
    };
    for amount in ["-230", "-240"] {
        app.step(&change(amount));
        let (report, _) = app.earn_and_see().await;
        assert!(report.ledger.updated >= 1, "{report:?}");
    }
    assert_eq!(app.earning(WEEK).await["upwork_fee"].as_deref(), Some("240.00"));
    let history = "SELECT string_agg(before ->> 'credited', ' ' ORDER BY id) FROM upwork_sync.ledger_history
                   WHERE record_id = '899387937'";
    assert_eq!(app.text(history).await.as_deref(), Some("-225.00 -230.00"));
    let now = "SELECT credited || ' ' || (changed_at > first_seen_at) FROM upwork_sync.ledger
               WHERE record_id = '899387937'";
    assert_eq!(app.text(now).await.as_deref(), Some("-240.00 true"));
}

async fn an_unknown_kind_of_row_waits_and_is_told_every_time(series: Series) {
    let app = TestApp::paid(series).await;
    let booked = NewTransaction {
        kind: "APAdjustment".into(),
        subtype: "Something New".into(),
        amount: "1".parse().unwrap(),
        contract: Some(BACKEND.into()),
        record: Some("900000900".into()),
        ..NewTransaction::default()
    };
    app.step(&Step::MoneyBooked { row: booked });
    for _ in 0..2 {
        let (report, changes) = app.earn_and_see().await;
        assert_eq!((report.outcome(), changes), (Outcome::DoneWithSkips, vec![]));
        let reason = "APAdjustment/Something New is a kind of row that this version does not know (1.00 USD)";
        assert_eq!((report.skipped[0].id.as_str(), report.skipped[0].reason.as_str()), ("900000900", reason));
    }
}

async fn an_agency_has_its_own_ledger(series: Series) {
    let clock = upwork_odoo::clock::Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
    let app = TestApp::at(clock, series, upwork_odoo::simulator::World::example(), &[]).await;
    let app = app.connected_as("Northwind Studio").await;
    app.sync(Job::Contracts).await.unwrap();
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(
        app.earnings().await,
        [
            "899900001 41950001 500.00 50.00 450.00",
            "899900003 41950001 40.00 0.00 40.00",
            "899900004 41950001 15.00 0.00 15.00",
        ]
    );
    let whose = "SELECT accounting_entity FROM upwork_sync.accounting_entity";
    assert_eq!(app.text(whose).await.as_deref(), Some("70114420"));
    let found = "SELECT kept ->> 'found_by' FROM upwork_sync.link WHERE kind = 'earning' AND upwork_id = '899900004'";
    assert_eq!(
        app.text(found).await.as_deref(),
        Some("names"),
        "no assignment, no freelancer: one contract with Globex"
    );
}
