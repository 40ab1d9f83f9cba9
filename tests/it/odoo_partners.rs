//! Partners made for clients are those that the ORM makes.

use serde_json::{Value, json};
use upwork_odoo::domain::{OrganizationId, Series};
use upwork_odoo::odoo::partner;
use upwork_odoo::plan::NewPartner;

use crate::support::odoo::{World, assert_same};

fn new(id: &str, name: &str) -> NewPartner {
    NewPartner { client: OrganizationId::new(id), name: name.to_owned() }
}

#[tokio::test]
async fn a_made_partner_equals_the_orms() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let mut tx = world.db.begin().await.unwrap();
        let clients = [new("7", "Client & Söhne \"Ltd\""), new("8", "Another")];
        let made = partner::create(&mut tx, series, &clients, &world.author).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(made[0].0, OrganizationId::new("7"));

        let row = world.row("res_partner", &format!("id = {}", made[0].1)).await;
        let mut orm = world.oracle("partner_company", "res_partner");
        for column in ["name", "complete_name", "commercial_company_name"] {
            orm[column] = json!("Client & Söhne \"Ltd\"");
        }
        orm["commercial_partner_id"] = json!(made[0].1);
        assert_same(&row, &orm, &[]);
        let message = world.row("mail_message", &format!("model = 'res.partner' AND res_id = {}", made[0].1)).await;
        let orm = world.oracle("partner_company", "mail_message");
        assert_same(&message, &orm, &["res_id", "date", "message_id"]);
        assert_eq!(world.row("res_partner", "name = 'Another'").await["id"], json!(made[1].1));
    }
}

#[tokio::test]
async fn a_made_partner_equals_those_that_this_series_made_itself() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let mut tx = world.db.begin().await.unwrap();
        let made = partner::create(&mut tx, series, &[new("7", "Analytic Co")], &world.author).await.unwrap();
        tx.commit().await.unwrap();
        let row = world.row("res_partner", &format!("id = {}", made[0].1)).await;
        let mut orm = world.row("res_partner", &format!("name = 'Analytic Co' AND id <> {}", made[0].1)).await;
        orm["commercial_partner_id"] = json!(made[0].1);
        assert_same(&row, &orm, &[]);
    }
}

#[tokio::test]
async fn the_language_is_the_preset_one_else_the_authors() {
    let world = World::new(Series::V18).await;
    let lang = async |name: &'static str| -> Value {
        let mut tx = world.db.begin().await.unwrap();
        partner::create(&mut tx, world.series, &[new(name, name)], &world.author).await.unwrap();
        tx.commit().await.unwrap();
        world.row("res_partner", &format!("name = '{name}'")).await["lang"].clone()
    };
    world.execute("UPDATE res_partner SET lang = 'de_DE' WHERE id = 2").await;
    assert_eq!(lang("Preset").await, "en_US");
    world.execute("DELETE FROM ir_default WHERE json_value = '\"en_US\"'").await;
    assert_eq!(lang("Author").await, "de_DE");
}
