//! Earnings written by `odoo::apply` are the rows that Odoo's ORM writes, in all columns, on both series.

use serde_json::{Value, json};
use upwork_odoo::domain::{Kind, LedgerRow, Series};
use upwork_odoo::odoo::Error;

use crate::support::money::{fee, milestone_paid, week_paid};
use crate::support::odoo::{World, assert_same, fixed, hourly, oracle};

async fn world(series: Series) -> World {
    let mut world = World::new(series).await;
    world.sync(&[hourly("1001", "Backend work"), fixed("1002", "Website", Vec::new())]).await;
    world
}

/// The ORM's row of Odoo 18. The series have the same columns, and the live tests compare the rows of 19's ORM.
async fn orm_row(world: &World) -> Value {
    let mut row = oracle(Series::V18, "earning", "upwork_earning");
    row["partner_id"] = json!(world.id("SELECT id FROM res_partner WHERE name = 'Client Co'").await);
    row["currency_id"] = json!(world.id("SELECT id FROM res_currency WHERE name = 'USD'").await);
    row
}

#[tokio::test]
async fn a_new_earning_equals_the_orms_and_leaves_no_message() {
    for series in Series::ALL {
        let mut world = world(series).await;
        let messages = "SELECT count(*)::text FROM mail_message";
        let before = world.text(messages).await;
        let rows = [week_paid("e1", "1001", "3:40", "203.69"), fee("f1", "e1", "-20.37")];
        let (_, applied) = world.sync_ledger(&rows).await;
        assert_eq!(applied.counts[&Kind::Earning].inserted, 1);

        let row = world.row("upwork_earning", "upwork_earning_id = 'e1'").await;
        let mut orm = orm_row(&world).await;
        orm["name"] = json!(rows[0].description); // `Week 40` in the ORM's run
        assert_same(&row, &orm, &["contract_id"]);
        let contract = world.id("SELECT id FROM upwork_contract WHERE upwork_contract_id = '1001'").await;
        assert_eq!((&row["contract_id"], world.text(messages).await), (&json!(contract), before));
    }
}

#[tokio::test]
async fn amounts_are_padded_as_the_orm_pads_them_and_nothing_is_not_zero() {
    for series in Series::ALL {
        let mut world = world(series).await;
        let yen = |row: LedgerRow| LedgerRow { currency: "JPY".to_owned().try_into().ok(), ..row };
        world
            .sync_ledger(&[
                week_paid("1", "1001", "10:00", "555.5"),
                fee("2", "1", "-55.55"),
                milestone_paid("3", "1002", "0"),
                yen(milestone_paid("4", "1002", "5000")),
                yen(fee("5", "4", "-500.4")),
                milestone_paid("6", "1002", "-200"),
                fee("7", "6", "20"),
            ])
            .await;
        let texts = "SELECT string_agg(concat_ws(' ', upwork_earning_id, gross_amount, upwork_fee,
                            COALESCE(upwork_fee_percent::text, '-'), net_amount, COALESCE(total_hours::text, '-')), ', '
                            ORDER BY upwork_earning_id)
                     FROM upwork_earning";
        assert_eq!(
            world.text(texts).await,
            "1 555.50 55.55 10.00 499.95 10.00, 3 0.00 0.00 - 0.00 -, 4 5000 500 10.00 4500 -, \
             6 -200.00 -20.00 10.00 -180.00 -"
        );
    }
}

#[tokio::test]
async fn a_second_run_writes_and_locks_nothing() {
    for series in Series::ALL {
        let mut world = world(series).await;
        let rows =
            [week_paid("1", "1001", "10:00", "555.00"), fee("2", "1", "-55.50"), milestone_paid("3", "1002", "5")];
        world.sync_ledger(&rows).await;
        let versions = "SELECT string_agg(id || ':' || xmin || ctid, ' ' ORDER BY id) FROM upwork_earning";
        let before = world.text(versions).await;
        let (plan, applied) = world.sync_ledger(&rows).await;
        assert!(plan.is_empty(), "{plan}");
        assert_eq!((applied.counts[&Kind::Earning].unchanged, world.text(versions).await), (2, before));
    }
}

#[tokio::test]
async fn what_upwork_changes_is_changed_and_what_people_own_stays() {
    for series in Series::ALL {
        let mut world = world(series).await;
        let mut rows = [week_paid("1", "1001", "10:00", "555.00"), fee("2", "1", "-55.50")];
        world.sync_ledger(&rows).await;
        world
            .execute(
                "UPDATE upwork_earning SET name = 'Mine', gross_amount = 1, total_hours = NULL,
                     partner_id = (SELECT id FROM res_partner WHERE name = 'History Co')",
            )
            .await;
        let before = world.row("upwork_earning", "upwork_earning_id = '1'").await;
        rows[1].credited = "-83.25".parse().ok();
        world.sync_ledger(&rows).await;
        let row = world.row("upwork_earning", "upwork_earning_id = '1'").await;
        let mut wanted = before;
        for (column, value) in [
            ("name", json!(rows[0].description)),
            ("gross_amount", json!(555.0)),
            ("total_hours", json!(10.0)),
            ("upwork_fee", json!(83.25)),
            ("upwork_fee_percent", json!(15.0)),
            ("net_amount", json!(471.75)),
        ] {
            wanted[column] = value;
        }
        assert_same(&row, &wanted, &[]);
        assert!(row["write_date"].as_str() > row["create_date"].as_str(), "{row}");
    }
}

#[tokio::test]
async fn a_row_whose_upwork_id_somebody_changed_is_still_ours() {
    let mut world = world(Series::V19).await;
    let rows = [week_paid("1", "1001", "10:00", "555.00")];
    world.sync_ledger(&rows).await;
    world.execute("UPDATE upwork_earning SET upwork_earning_id = 'typed'").await;
    world.sync_ledger(&rows).await;
    let row = world.row("upwork_earning", "true").await;
    assert_eq!((&row["upwork_earning_id"], row["id"].as_i64()), (&json!("1"), world.earning_row("1").map(i64::from)));
}

#[tokio::test]
async fn rows_that_moved_are_named_and_nothing_is_written() {
    for series in Series::ALL {
        let mut world = world(series).await;
        let mut rows = [milestone_paid("1", "1002", "10"), milestone_paid("2", "1002", "20")];
        world.sync_ledger(&rows).await;
        rows[0].credited = "11".parse().ok();
        rows[1].credited = "21".parse().ok();
        let plan = world.plan_ledger(&rows).await;
        world.execute("UPDATE upwork_earning SET name = name WHERE upwork_earning_id = '2'").await;
        let error = world.apply_late(&plan).await.unwrap_err();
        let Error::Moved { kind: Kind::Earning, ids } = error else { panic!("{error}") };
        assert_eq!(plan.records_of(Kind::Earning, &ids).into_iter().collect::<Vec<_>>(), ["2"]);
        let amounts = "SELECT string_agg(gross_amount::text, ' ' ORDER BY id) FROM upwork_earning";
        assert_eq!(world.text(amounts).await, "10.00 20.00");
    }
}

#[tokio::test]
async fn a_posted_invoice_holds_its_earning_and_a_draft_does_not() {
    for series in Series::ALL {
        let mut world = world(series).await;
        let mut rows = [milestone_paid("1", "1002", "10"), milestone_paid("2", "1002", "20")];
        world.sync_ledger(&rows).await;
        // Moves of the golden world, one for each earning.
        world
            .execute(
                "WITH moves AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM account_move),
                      posted AS (UPDATE account_move SET state = CASE moves.n WHEN 1 THEN 'posted' ELSE 'draft' END,
                                     posted_before = moves.n = 1
                                 FROM moves WHERE moves.id = account_move.id RETURNING moves.*)
                 UPDATE upwork_earning SET invoice_id = posted.id FROM posted
                 WHERE posted.n::text = upwork_earning_id",
            )
            .await;
        rows[0].credited = "11".parse().ok();
        rows[1].credited = "21".parse().ok();
        let (plan, _) = world.sync_ledger(&rows).await;
        let amounts = "SELECT string_agg(gross_amount::text, ' ' ORDER BY upwork_earning_id) FROM upwork_earning";
        assert_eq!(world.text(amounts).await, "10.00 21.00");
        assert!(plan.to_string().contains("Upwork says amount 11, Odoo says amount 10"), "{plan}");
    }
}
