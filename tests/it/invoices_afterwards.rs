//! What becomes of drafts when something happens afterwards: Upwork changes what they were made of, or somebody in Odoo does
//! something with them.

use upwork_odoo::domain::{Counts, Kind, Series};

use super::support::app::TestApp;
use super::support::invoices::BONUS_FEE as FEE;
use super::support::money::BONUS;
use super::support::on_both_series;

on_both_series!(
    an_untouched_draft_follows_and_is_what_a_new_one_would_be,
    a_draft_of_several_lines_follows_and_so_does_its_fee_entry,
    a_touched_draft_waits_and_follows_when_accepted,
    whatever_somebody_did_to_a_draft_keeps_it,
    a_draft_brought_in_line_by_hand_closes_its_item,
    what_would_have_to_be_deleted_waits,
    a_draft_that_is_deleted_closes_its_item,
    documents_are_adopted_before_their_earnings_change,
);

async fn an_untouched_draft_follows_and_is_what_a_new_one_would_be(series: Series) {
    let app = TestApp::invoiced(series).await;
    let before = app.bonus_ids().await;
    app.change_bonus();
    let (report, _) = app.earn_and_see().await;
    assert_eq!(report.counts[&Kind::Invoice], Counts { updated: 1, ..Counts::default() });
    assert_eq!(app.bonus_ids().await, before, "the same rows");
    assert_eq!(
        app.documents_of(BONUS).await,
        ["T899500200 out_invoice draft 108.00: Bonus, as agreed 120.00, Upwork service fee -12.00"]
    );
    let told = "SELECT string_agg(concat_ws(' ', f.name, t.old_value_float, t.old_value_datetime::date, '>', t.new_value_float,
                    t.new_value_datetime::date), ', ' ORDER BY t.id)
                FROM mail_tracking_value t JOIN ir_model_fields f ON f.id = t.field_id
                JOIN mail_message m ON m.id = t.mail_message_id JOIN account_move a ON a.id = m.res_id
                WHERE m.model = 'account.move' AND a.ref = 'T899500200'";
    assert_eq!(app.text(told).await.as_deref(), Some("date 2026-02-26 > 2026-02-27, amount_untaxed 90 > 108"));
    let fresh = TestApp::earned(series).await;
    fresh.change_bonus();
    fresh.earn_and_see().await;
    fresh.invoice().await;
    assert_eq!(app.document_rows("T899500200").await, fresh.document_rows("T899500200").await);
    let (report, changes) = app.earn_and_see().await;
    assert_eq!((report.counts.get(&Kind::Invoice), changes, app.open().await), (None, vec![], vec![]));
    app.change_bonus();
    app.reprice(BONUS, "130");
    app.earn_and_see().await;
    assert_eq!(
        app.documents_of(BONUS).await,
        ["T899500200 out_invoice draft 118.00: Bonus, as agreed 130.00, Upwork service fee -12.00"],
        "and again"
    );
}

async fn a_draft_of_several_lines_follows_and_so_does_its_fee_entry(series: Series) {
    let entries = |series| async move {
        let app = TestApp::earned(series).await;
        app.fee_accounts().await;
        app
    };
    let app = entries(series).await;
    app.invoice().await;
    let before = app.bonus_ids().await;
    app.change_bonus();
    let (report, _) = app.earn_and_see().await;
    assert_eq!((report.counts[&Kind::Invoice].updated, report.counts[&Kind::FeeEntry].updated), (1, 1));
    assert_eq!(app.bonus_ids().await, before);
    let fresh = entries(series).await;
    fresh.change_bonus();
    fresh.earn_and_see().await;
    fresh.invoice().await;
    for reference in ["T899500200", "Upwork fee T899500200"] {
        assert_eq!(app.document_rows(reference).await, fresh.document_rows(reference).await, "{reference}");
    }
    let (_, changes) = app.earn_and_see().await;
    assert_eq!(changes, [""; 0]);
}

async fn a_touched_draft_waits_and_follows_when_accepted(series: Series) {
    let app = TestApp::invoiced(series).await;
    app.run("UPDATE account_move_line SET name = 'Mine' WHERE name = 'Initech LLC - Bonus'").await;
    let before = app.document_rows("T899500200").await;
    app.earn_and_see().await;
    assert_eq!(app.open().await, [""; 0], "Upwork changed nothing");
    app.change_bonus();
    let (report, _) = app.earn_and_see().await;
    assert_eq!(app.document_rows("T899500200").await, before);
    assert!(
        report.notes[0].starts_with("1 earning or its documents do not say what Upwork says"),
        "{:?}",
        report.notes
    );
    let [told] = app.open().await.try_into().unwrap();
    assert!(told.starts_with(r#"invoice 899500200: {"fee": "12", "date": "2026-02-27", "amount": "120""#), "{told}");
    assert!(told.ends_with("somebody changed it in Odoo: lines"), "{told}");
    let (_, changes) = app.earn_and_see().await;
    assert_eq!(changes, [""; 0], "written down once");
    app.accept().await.unwrap();
    assert_eq!(
        app.documents_of(BONUS).await,
        ["T899500200 out_invoice draft 108.00: Bonus, as agreed 120.00, Upwork service fee -12.00"]
    );
    app.earn_and_see().await;
    assert_eq!((app.open().await.len(), app.documents_of(BONUS).await.len()), (0, 1));
}

async fn whatever_somebody_did_to_a_draft_keeps_it(series: Series) {
    let of_move = "FROM account_move m WHERE m.ref = 'T899500200'";
    for doing in [
        "UPDATE account_move SET invoice_date_due = invoice_date_due + 30 WHERE ref = 'T899500200'".to_owned(),
        "UPDATE account_move SET partner_id = 1, commercial_partner_id = 1 WHERE ref = 'T899500200'".to_owned(),
        format!(
            "UPDATE account_move_line l SET price_unit = 90 {of_move} AND l.move_id = m.id AND l.name LIKE '%Bonus'"
        ),
        "DELETE FROM account_move_line l USING account_move m WHERE m.ref = 'T899500200' AND l.move_id = m.id
                 AND l.name = 'Upwork service fee'"
            .to_owned(),
        format!(
            "UPDATE account_move_line l SET analytic_distribution = '{{\"1\": 100}}' {of_move} AND l.move_id = m.id
                 AND l.name LIKE '%Bonus'"
        ),
    ] {
        let app = TestApp::invoiced(series).await;
        app.run(&doing).await;
        let before = app.rows("account_move_line", "true").await;
        app.reprice(BONUS, "120");
        app.earn_and_see().await;
        assert_eq!(app.rows("account_move_line", "true").await, before, "{doing}");
        assert_eq!(app.open().await.len(), 1, "{doing}");
    }
}

async fn a_draft_brought_in_line_by_hand_closes_its_item(series: Series) {
    let app = TestApp::invoiced(series).await;
    app.run("UPDATE account_move_line SET name = 'Mine' WHERE name = 'Initech LLC - Bonus'").await;
    app.reprice(BONUS, "120");
    app.earn_and_see().await;
    assert_eq!(app.open().await.len(), 1);
    app.reprice(BONUS, "100");
    app.earn_and_see().await;
    assert_eq!(app.open().await, [""; 0], "Upwork took it back");
    let decided = "SELECT count(*) FROM upwork_sync.drift WHERE decision = 'settled'";
    assert_eq!(app.count(decided).await, 1);
}

async fn what_would_have_to_be_deleted_waits(series: Series) {
    let app = TestApp::invoiced(series).await;
    let before = app.document_rows("T899500200").await;
    app.reprice(FEE, "0");
    app.earn_and_see().await;
    assert_eq!(app.document_rows("T899500200").await, before);
    assert!(app.open().await[0].ends_with("a line of it would have to be deleted"), "{:?}", app.open().await);
    let refused = app.accept().await.unwrap_err();
    assert!(refused.contains("invoices create --again --earning 899500200"), "{refused}");
    app.run("DELETE FROM account_move WHERE ref = 'T899500200'").await;
    app.earn_and_see().await;
    assert_eq!((app.open().await.len(), app.invoice().await.made.len()), (0, 0));
}

async fn a_draft_that_is_deleted_closes_its_item(series: Series) {
    let app = TestApp::invoiced(series).await;
    app.run("UPDATE account_move_line SET name = 'Mine' WHERE name = 'Initech LLC - Bonus'").await;
    app.change_bonus();
    app.earn_and_see().await;
    assert_eq!(app.open().await.len(), 1);
    app.run("DELETE FROM upwork_earning WHERE upwork_earning_id = '899500200'").await;
    app.earn_and_see().await;
    assert_eq!(app.open().await, [""; 0]);
}

async fn documents_are_adopted_before_their_earnings_change(series: Series) {
    let app = TestApp::invoiced(series).await;
    app.run("UPDATE account_move_line SET name = 'Mine' WHERE name = 'Initech LLC - Prototype'").await;
    app.run("DELETE FROM upwork_sync.link; DELETE FROM upwork_sync.drift").await;
    app.change_bonus();
    app.reprice("899500101", "510");
    app.earn_and_see().await;
    assert_eq!(
        app.documents_of(BONUS).await,
        ["T899500200 out_invoice draft 108.00: Bonus, as agreed 120.00, Upwork service fee -12.00"]
    );
    let [told] = app.open().await.try_into().unwrap();
    assert!(told.starts_with("invoice 899500101: "), "what somebody changed before waits: {told}");
    assert_eq!(app.invoice().await.made.len(), 0);
}
