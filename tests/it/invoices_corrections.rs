//! Documents that are posted, or were: they stay as they are, and what Upwork changes is booked beside them when somebody
//! says so.

use upwork_odoo::domain::Series;

use super::support::app::TestApp;
use super::support::invoices::BONUS_FEE as FEE;
use super::support::money::BONUS;
use super::support::on_both_series;

on_both_series!(
    a_draft_reset_from_posted_waits,
    a_posted_invoice_is_corrected_by_the_difference_when_accepted,
    a_posted_fee_entry_is_corrected_by_the_difference,
);

async fn a_draft_reset_from_posted_waits(series: Series) {
    let app = TestApp::invoiced(series).await;
    app.post("T899500200").await;
    app.run(
        "UPDATE account_move SET state = 'draft' WHERE ref = 'T899500200';
             UPDATE account_move_line SET parent_state = 'draft' WHERE ref = 'T899500200'",
    )
    .await;
    let before = app.document_rows("T899500200").await;
    app.change_bonus();
    app.earn_and_see().await;
    assert_eq!(app.document_rows("T899500200").await, before);
    let [told] = app.open().await.try_into().unwrap();
    assert!(told.starts_with("earning 899500200: "), "{told}");
    app.accept().await.unwrap();
    assert_eq!(
        app.documents_of(BONUS).await,
        ["T899500200 out_invoice draft 108.00: Bonus, as agreed 120.00, Upwork service fee -12.00"],
        "the draft itself, for it is in no books"
    );
    app.earn_and_see().await;
    assert_eq!(app.open().await, [""; 0]);
}

async fn a_posted_invoice_is_corrected_by_the_difference_when_accepted(series: Series) {
    for (gross, fee, correction) in [
        ("120", "-12", "out_invoice draft 18.00: Initech LLC - Bonus 20.00, Upwork service fee -2.00"),
        ("70", "-7", "out_refund draft -27.00: Initech LLC - Bonus -30.00, Upwork service fee 3.00"),
        ("100", "-15", "out_refund draft -5.00: Upwork service fee -5.00"),
        ("100", "-4", "out_invoice draft 6.00: Upwork service fee 6.00"),
    ] {
        let app = TestApp::invoiced(series).await;
        app.post("T899500200").await;
        let (posted, earning) = (app.document_rows("T899500200").await, app.earning(BONUS).await);
        app.reprice(BONUS, gross);
        app.reprice(FEE, fee);
        for _ in 0..2 {
            app.earn_and_see().await;
            assert_eq!((app.documents_of(BONUS).await.len(), app.open().await.len()), (1, 1), "never by itself");
        }
        assert_eq!(app.earning(BONUS).await, earning, "it says what is in the books");
        app.accept().await.unwrap();
        let made = app.documents_of(BONUS).await;
        assert_eq!(app.document_rows("T899500200").await, posted);
        assert_eq!(made.len(), 2, "{made:?}");
        assert!(made[1].starts_with("T899500200 correction ") && made[1].ends_with(correction), "{made:?}");
        let sum = "SELECT sum(amount_total_in_currency_signed)::text FROM account_move WHERE ref LIKE 'T899500200%'";
        let net = app.earning(BONUS).await["net_amount"].clone();
        assert_eq!(app.text(sum).await, net, "together they say what Upwork says");
        let reversed = "SELECT count(*) FROM account_move c JOIN account_move i ON i.id = c.reversed_entry_id
                        WHERE c.ref LIKE 'T899500200 correction%' AND i.ref = 'T899500200' AND c.partner_id = i.partner_id";
        assert_eq!(app.count(reversed).await, i64::from(correction.starts_with("out_refund")));
        let (_, changes) = app.earn_and_see().await;
        assert_eq!((changes, app.open().await), (vec![], vec![]));
        assert_eq!(app.invoice().await.made.len(), 0);
    }
}

async fn a_posted_fee_entry_is_corrected_by_the_difference(series: Series) {
    let app = TestApp::earned(series).await;
    app.fee_accounts().await;
    app.invoice().await;
    app.post("Upwork fee T899500200").await;
    app.reprice(FEE, "-7");
    app.earn_and_see().await;
    assert_eq!(app.earning(BONUS).await["upwork_fee"].as_deref(), Some("10.00"));
    app.accept().await.unwrap();
    let entry = |line: &String| line.starts_with("Upwork fee");
    let made: Vec<String> = app.documents_of(BONUS).await.into_iter().filter(entry).collect();
    assert_eq!(made.len(), 2, "{made:?}");
    // Signs are those of sales: what is debited is below zero.
    assert!(
        made[1]
            .ends_with("Upwork service fee - Initech LLC - Bonus 3.00, Upwork service fee - Initech LLC - Bonus -3.00"),
        "{made:?}"
    );
    assert_eq!(app.earning(BONUS).await["upwork_fee"].as_deref(), Some("7.00"));
    let (_, changes) = app.earn_and_see().await;
    assert_eq!((changes, app.open().await), (vec![], vec![]));
}
