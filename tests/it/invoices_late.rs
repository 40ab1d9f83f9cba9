//! Fees and refunds that come late, contracts that change, documents and earnings that are deleted.

use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::invoices::{self, Options, Wanted};
use upwork_odoo::jobs::restore;
use upwork_odoo::simulator::Step;

use super::support::app::TestApp;
use super::support::money::{BONUS, PROTOTYPE_PAID};
use super::support::on_both_series;
use super::support::sync::BACKEND;

on_both_series!(
    a_late_fee_gets_an_entry_alone,
    a_late_fee_becomes_a_line_of_an_untouched_draft,
    a_late_fee_without_accounts_waits_beside_a_posted_invoice,
    a_refund_credits_the_invoice_whose_money_it_gives_back,
    a_fee_that_comes_back_with_a_refund_reverses_its_entry,
    a_deleted_draft_comes_back_only_when_asked,
    a_restored_earning_takes_its_invoice_again,
    a_reassigned_earning_takes_its_draft_along,
    a_reassigned_earning_is_refused_once_posted,
);

/// A bonus without its fee so far, invoiced.
async fn without_fee(series: Series, with_accounts: bool) -> TestApp {
    let app = TestApp::earned(series).await;
    if with_accounts {
        app.fee_accounts().await;
    }
    app.book("900000001", "80", None, "2026-03-20");
    app.earn_and_see().await;
    app.invoice().await;
    assert_eq!(app.documents_of("900000001").await, ["T900000001 out_invoice draft 80.00: Bonus 900000001 80.00"]);
    app
}

fn late_fee(app: &TestApp) {
    let amount = "-8".parse().unwrap();
    app.step(&Step::FeeBooked { of: "900000001".into(), amount, record: Some("900000002".into()) });
}

async fn open(app: &TestApp) -> Vec<String> {
    app.lines(
        "SELECT concat(kind, ' ', upwork_id, ': ', reason) FROM upwork_sync.drift WHERE decided_at IS NULL ORDER BY 1",
    )
    .await
}

async fn a_late_fee_gets_an_entry_alone(series: Series) {
    for posted in [false, true] {
        let app = without_fee(series, true).await;
        if posted {
            app.post("T900000001").await;
        }
        let before = app.rows("account_move", "ref = 'T900000001'").await;
        late_fee(&app);
        app.automatic().await;
        app.earn_and_see().await;
        let name = "Upwork service fee - Bonus 900000001";
        let state = if posted { "posted" } else { "draft" };
        assert_eq!(
            app.documents_of("900000001").await,
            [
                format!("T900000001 out_invoice {state} 80.00: Bonus 900000001 80.00"),
                format!("Upwork fee T900000001 entry draft 8.00: {name} -8.00, {name} 8.00"),
            ]
        );
        assert_eq!((app.rows("account_move", "ref = 'T900000001'").await, open(&app).await), (before, vec![]));
        assert_eq!(app.earning("900000001").await["net_amount"].as_deref(), Some("72.00"));
        let (_, changes) = app.earn_and_see().await;
        assert_eq!(changes, [""; 0]);
    }
}

async fn a_late_fee_becomes_a_line_of_an_untouched_draft(series: Series) {
    let app = without_fee(series, false).await;
    late_fee(&app);
    app.earn_and_see().await;
    assert_eq!(
        app.documents_of("900000001").await,
        ["T900000001 out_invoice draft 72.00: Bonus 900000001 80.00, Upwork service fee -8.00"]
    );
    let owed = "SELECT concat_ws(' ', sum(balance), max(amount_residual_currency)) FROM account_move_line WHERE ref = 'T900000001'";
    assert_eq!(app.text(owed).await.as_deref(), Some("0.00 72.00"));
    let (_, changes) = app.earn_and_see().await;
    assert_eq!((changes, app.invoice().await.made.len()), (vec![], 0));
    app.fee_accounts().await;
    assert_eq!(app.invoice().await.made.len(), 0, "it is booked");
}

async fn a_late_fee_without_accounts_waits_beside_a_posted_invoice(series: Series) {
    let app = without_fee(series, false).await;
    app.post("T900000001").await;
    late_fee(&app);
    app.earn_and_see().await;
    assert_eq!(app.documents_of("900000001").await.len(), 1);
    assert_eq!(open(&app).await, ["invoice 900000001: it is posted: only a correction of the difference can follow"]);
    let id = app.count("SELECT max(id) FROM upwork_sync.drift").await;
    upwork_odoo::jobs::drift::accept(&app.ctx, id).await.unwrap();
    let made = app.documents_of("900000001").await;
    assert!(made[1].ends_with("out_refund draft -8.00: Upwork service fee -8.00"), "{made:?}");
    app.fee_accounts().await;
    app.earn_and_see().await;
    assert_eq!((app.invoice().await.made.len(), open(&app).await.len()), (0, 0), "booked once");
}

/// What credit notes of refunds take from the invoice of the earning.
const CREDITS: &str = "SELECT concat_ws(' ', c.ref, c.move_type, c.amount_total, i.ref, c.partner_id = i.partner_id,
     (SELECT min(l.account_id) FROM account_move_line l WHERE l.move_id = c.id AND l.display_type = 'product')
         = (SELECT min(l.account_id) FROM account_move_line l WHERE l.move_id = i.id AND l.display_type = 'product'))
 FROM account_move c JOIN account_move i ON i.id = c.reversed_entry_id";

async fn a_refund_credits_the_invoice_whose_money_it_gives_back(series: Series) {
    for when in ["before", "after", "posted"] {
        let app = TestApp::earned(series).await;
        let refunded = Step::Refunded {
            of: PROTOTYPE_PAID.into(),
            amount: "120.50".parse().unwrap(),
            fee: Some("12.05".parse().unwrap()),
            points: true,
            record: Some("900000777".into()),
        };
        // Another client and another account than anybody would choose for the refund alone.
        app.run(
            "UPDATE upwork_earning SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')
                 WHERE upwork_earning_id = '899500101'",
        )
        .await;
        if when != "before" {
            app.invoice().await;
            if when == "posted" {
                app.post("T899500101").await;
            }
        }
        let before = app.rows("account_move", "ref = 'T899500101'").await;
        app.step(&refunded);
        app.earn_and_see().await;
        let made = app.invoice().await;
        assert!(made.made.iter().any(|new| new.upwork_id == "900000777"), "{when}: {:?}", made.report);
        assert_eq!(app.lines(CREDITS).await, ["T900000777 out_refund 108.45 T899500101 t t"], "{when}");
        if when != "before" {
            assert_eq!(app.rows("account_move", "ref = 'T899500101'").await, before, "{when}");
        }
        assert_eq!(app.earning("900000777").await["net_amount"].as_deref(), Some("-108.45"));
        assert_eq!((app.invoice().await.made.len(), open(&app).await), (0, vec![]));
    }
}

async fn a_fee_that_comes_back_with_a_refund_reverses_its_entry(series: Series) {
    let app = TestApp::earned(series).await;
    app.fee_accounts().await;
    app.step(&Step::Refunded {
        of: BONUS.into(),
        amount: "40".parse().unwrap(),
        fee: Some("4".parse().unwrap()),
        points: true,
        record: Some("900000777".into()),
    });
    app.earn_and_see().await;
    app.invoice().await;
    let sides = |reference: &str| {
        format!(
            "SELECT string_agg(concat_ws(' ', l.account_id, l.debit, l.credit), ', ' ORDER BY l.id) FROM account_move m
             JOIN account_move_line l ON l.move_id = m.id WHERE m.ref = '{reference}'"
        )
    };
    let [paid] = app.lines(&sides("Upwork fee T899500200")).await.try_into().unwrap();
    let [back] = app.lines(&sides("Upwork fee T900000777")).await.try_into().unwrap();
    let accounts =
        |text: &str| text.split(", ").map(|side| side.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>();
    let [expense, payable]: [String; 2] = accounts(&paid).try_into().unwrap();
    assert_eq!(paid, format!("{expense} 10.00 0.00, {payable} 0.00 10.00"));
    assert_eq!(back, format!("{expense} 0.00 4.00, {payable} 4.00 0.00"));
}

async fn a_deleted_draft_comes_back_only_when_asked(series: Series) {
    let app = TestApp::earned(series).await;
    app.invoice().await;
    app.run("DELETE FROM account_move WHERE ref = 'T899500200'").await;
    assert_eq!(app.earning(BONUS).await["invoice_id"], None);
    app.automatic().await;
    for _ in 0..2 {
        let (report, _) = app.earn_and_see().await;
        assert!(report.skipped.iter().any(|skip| skip.reason.contains("somebody deleted it")), "{report:?}");
        assert_eq!(app.documents_of("899500200").await, [""; 0]);
    }
    let wanted = Wanted { earnings: Some(vec![BONUS.to_owned()]), ..Wanted::default() };
    let how = Options { again: true, ..Options::default() };
    for made in [1, 0] {
        let done = invoices::create(&app.ctx, &app.account().await, &wanted, how).await.unwrap();
        assert_eq!((done.made.len(), app.documents_of("899500200").await.len()), (made, 1));
    }
}

async fn a_restored_earning_takes_its_invoice_again(series: Series) {
    let app = TestApp::earned(series).await;
    app.fee_accounts().await;
    app.invoice().await;
    let invoice = app.earning(BONUS).await["invoice_id"].clone();
    app.run("DELETE FROM upwork_earning WHERE upwork_earning_id = '899500200'").await;
    app.automatic().await;
    app.earn_and_see().await;
    assert_eq!(app.count("SELECT count(*) FROM upwork_earning WHERE upwork_earning_id = '899500200'").await, 0);
    restore::restore(&app.ctx, app.id, upwork_odoo::domain::Kind::Earning, BONUS).await.unwrap();
    app.earn_and_see().await;
    assert_eq!(app.earning(BONUS).await["invoice_id"], invoice);
    assert_eq!((app.documents_of("899500200").await.len(), app.invoice().await.made.len()), (2, 0));
}

/// A person says that the bonus belongs to the other contract.
async fn reassign(app: &TestApp) {
    app.run(&format!(
        "INSERT INTO upwork_sync.assignment (accounting_entity, record_id, contract_id, assigned_at)
         SELECT accounting_entity, '{BONUS}', '{BACKEND}', now() FROM upwork_sync.accounting_entity"
    ))
    .await;
    app.sync(Job::Earnings).await.unwrap();
}

async fn a_reassigned_earning_takes_its_draft_along(series: Series) {
    let app = TestApp::earned(series).await;
    app.invoice().await;
    reassign(&app).await;
    let partner = "SELECT concat_ws(' ', p.name, i.amount_total, count(*) OVER ()) FROM upwork_earning e
                   JOIN account_move i ON i.id = e.invoice_id JOIN res_partner p ON p.id = i.partner_id
                   WHERE e.upwork_earning_id = '899500200'";
    assert_eq!(app.text(partner).await.as_deref(), Some("Globex GmbH 90.00 1"));
    assert_eq!(open(&app).await, [""; 0]);
}

async fn a_reassigned_earning_is_refused_once_posted(series: Series) {
    let app = TestApp::earned(series).await;
    app.invoice().await;
    app.post("T899500200").await;
    let before = (app.earning(BONUS).await, app.rows("account_move", "ref LIKE 'T899500200%'").await);
    reassign(&app).await;
    assert_eq!(open(&app).await.len(), 1);
    let id = app.count("SELECT max(id) FROM upwork_sync.drift").await;
    let refused = upwork_odoo::jobs::drift::accept(&app.ctx, id).await.unwrap_err().to_string();
    assert!(refused.contains("of another contract or currency"), "{refused}");
    assert_eq!((app.earning(BONUS).await, app.rows("account_move", "ref LIKE 'T899500200%'").await), before);
}
