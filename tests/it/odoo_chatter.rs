//! Notes in the chatter: where Odoo would leave one, and what it says.

use serde_json::{Value, json};
use upwork_odoo::domain::{ContractState, ProposalStatus, Series};

use crate::support::odoo::{World, assert_same, hourly, proposal};

/// The ORM's run on 19 is the measure for both: the columns of the table are the same.
#[tokio::test]
async fn one_note_tells_all_tracked_changes_in_the_orms_order() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let mut contract = hourly("1003", "Old");
        contract.client.name = None;
        world.sync(std::slice::from_ref(&contract)).await;
        contract.title = "New".to_owned();
        contract.state = ContractState::Paused;
        contract.client.name = Some("Client Co".to_owned());
        world.sync(&[contract]).await;

        let note = world.id("SELECT max(id) FROM mail_message WHERE body = '' AND model = 'upwork.contract'").await;
        let values = world.rows("mail_tracking_value", &format!("mail_message_id = {note}")).await;
        assert_eq!(values.len(), 3);
        let orm = World::new(Series::V19).await;
        for (ours, orm_row) in values.iter().zip(orm.oracles("contract_write_several", "mail_tracking_value")) {
            if series == Series::V19 {
                assert_same(ours, &orm_row, &["mail_message_id"]);
            } else {
                assert_eq!(field(&world, ours).await, field(&orm, &orm_row).await);
                for column in ["old_value_char", "new_value_char", "old_value_integer"] {
                    assert_eq!(ours[column], orm_row[column], "{column}");
                }
            }
        }
    }
}

/// Name of the column that a tracking value is about.
async fn field(world: &World, value: &Value) -> String {
    world.text(&format!("SELECT name FROM ir_model_fields WHERE id = {}", value["field_id"])).await
}

#[tokio::test]
async fn a_change_of_what_odoo_does_not_track_leaves_no_note() {
    let mut world = World::new(Series::V18).await;
    let mut contract = hourly("1001", "Backend work");
    world.sync(std::slice::from_ref(&contract)).await;
    let before = world.versions().await;
    contract.hourly_rate = None;
    world.sync(std::slice::from_ref(&contract)).await;
    assert_eq!(world.versions().await["mail_message"], before["mail_message"]);

    world.execute("UPDATE ir_model_fields SET tracking = NULL WHERE model = 'upwork.contract'").await;
    contract.state = ContractState::Ended;
    world.sync(&[contract]).await;
    assert_eq!(world.versions().await["mail_message"], before["mail_message"]);
}

#[tokio::test]
async fn a_proposals_way_is_told() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let mut offer = proposal("p1", "Odoo dev");
        world.sync_proposals(std::slice::from_ref(&offer)).await;
        offer.status = ProposalStatus::Hired;
        world.sync_proposals(&[offer]).await;
        let told = "SELECT string_agg(m.model || ' ' || t.old_value_char || ' -> ' || t.new_value_char, ', ')
                    FROM mail_tracking_value t JOIN mail_message m ON m.id = t.mail_message_id";
        assert_eq!(world.text(told).await, "upwork.proposal Submitted -> Hired");
    }
}

#[tokio::test]
async fn a_message_has_the_orms_id_and_a_time_of_whole_seconds() {
    let mut world = World::new(Series::V18).await;
    world.sync(&[hourly("1001", "Backend work"), hourly("1002", "Frontend")]).await;
    let host = world.author.host.clone();
    let like = format!(
        "SELECT bool_and(message_id ~ '^<[0-9]{{15}}\\.[0-9]{{10}}\\.[0-9]{{15}}-openerp-message-notify@.+>$'
                         AND message_id LIKE '%@{host}>')::text
         FROM mail_message"
    );
    assert_eq!(world.text(&like).await, "true");
    let times = "SELECT bool_and(date = date_trunc('second', create_date) AND create_date = write_date
                                 AND abs(extract(epoch FROM now() AT TIME ZONE 'UTC' - create_date)) < 3600)::text
                 FROM mail_message";
    assert_eq!(world.text(times).await, "true");
}

#[tokio::test]
async fn a_letter_cannot_run_in_the_readers_browser() {
    let mut world = World::new(Series::V19).await;
    let mut offer = proposal("p1", "Odoo dev");
    offer.cover_letter =
        Some("Hi <b>you</b>,\r\n\r\n<script>alert(1)</script>\n<img src=x onerror=alert(1)>".to_owned());
    let mut silent = proposal("p2", "No letter");
    silent.cover_letter = None;
    world.sync_proposals(&[offer, silent]).await;
    let html = world.row("upwork_proposal", "title = 'Odoo dev'").await;
    assert_eq!(
        html["html_content"],
        "<p>Hi &lt;b&gt;you&lt;/b&gt;,</p><p>&lt;script&gt;alert(1)&lt;/script&gt;<br>&lt;img src=x onerror=alert(1)&gt;</p>"
    );
    assert_eq!(world.row("upwork_proposal", "title = 'No letter'").await["html_content"], json!(null));
}
