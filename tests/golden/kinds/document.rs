//! Invoices, credit notes and fee entries of earnings.

use serde_json::{Value, json};
use upwork_odoo::domain;
use upwork_odoo::jobs::invoices::{self, Options, Taxes, Wanted};

use super::{Answer, Kind, Pending};
use crate::record::{Columns, Record};
use crate::world::World;

pub const INVOICE: Kind = Kind { name: "invoice", write: write_invoice, differences: invoice_differences };
pub const FEE_ENTRY: Kind = Kind { name: "fee_entry", write: write_entry, differences: entry_differences };

fn write_invoice<'a>(world: &'a World, record: &'a Record) -> Pending<'a, Answer> {
    write(world, record, domain::Kind::Invoice)
}

fn write_entry<'a>(world: &'a World, record: &'a Record) -> Pending<'a, Answer> {
    write(world, record, domain::Kind::FeeEntry)
}

fn write<'a>(world: &'a World, record: &'a Record, only: domain::Kind) -> Pending<'a, Answer> {
    Box::pin(async move {
        let account = world.account(record).await;
        let wanted = Wanted { rows: Some(vec![world.input_id()]), ..Wanted::default() };
        let taxes = record.taxes.as_deref().map(|taxes| if taxes == "t1" { Taxes::Odoo } else { Taxes::None });
        let options = Options { guards: false, taxes, only: Some(only), ..Options::default() };
        let done = invoices::create(&world.ctx, &account, &wanted, options).await?;
        Ok(done.report.skipped.first().map(|skip| skip.reason.clone()))
    })
}

fn invoice_differences<'a>(world: &'a World, record: &'a Record) -> Pending<'a, Vec<String>> {
    differences(world, record, "invoice", "invoice_id")
}

fn entry_differences<'a>(world: &'a World, record: &'a Record) -> Pending<'a, Vec<String>> {
    differences(world, record, "fee_entry", "journal_entry_id")
}

fn differences<'a>(
    world: &'a World,
    record: &'a Record,
    kind: &'static str,
    column: &'static str,
) -> Pending<'a, Vec<String>> {
    Box::pin(async move {
        let mut found = world.compare(record, "account_move", "account_move").await;
        let moves = world.new_rows("account_move").await;
        let made = moves.first().map_or(Value::Null, |row| row["id"].clone());
        let lines = world.new_rows("account_move_line").await;
        let symbol = |line: &Value| {
            let at = lines.iter().position(|row| row["id"] == *line);
            at.map_or(Value::Null, |at| json!(format!("@line{}", at + 1)))
        };
        let named = |rows: Vec<Columns>, column: &str, symbol: &dyn Fn(&Value) -> Value| -> Vec<Columns> {
            let mut rows = rows;
            for row in &mut rows {
                let symbol = symbol(&row[column]);
                row.insert(column.to_owned(), symbol);
            }
            if rows.iter().any(|row| !row.contains_key("id")) {
                rows.sort_by_key(|row| Value::from(row.clone()).to_string());
            }
            rows
        };
        let of_move = |id: &Value| if *id == made { json!("@move") } else { id.clone() };
        for (table, name, column, symbol) in [
            ("account_move_line", "account_move_line", "move_id", &of_move as &dyn Fn(&Value) -> Value),
            ("mail_message", "mail_message", "res_id", &of_move),
            ("account_move_line_account_tax_rel", "account_move_line_account_tax_rel", "account_move_line_id", &symbol),
            ("account_account_tag_account_move_line_rel", "tag_rel", "account_move_line_id", &symbol),
        ] {
            let rows = named(world.new_rows(table).await, column, symbol);
            found.extend(world.compare_rows(record, table, name, &rows));
        }
        let linked = world.value(&format!("SELECT to_jsonb({column}) FROM upwork_earning WHERE id = INPUT")).await;
        if made != linked {
            found.push(format!("the earning points to {linked}"));
        }
        let kept = format!("SELECT to_jsonb(max(odoo_id)) FROM upwork_sync.link WHERE kind = '{kind}'");
        if world.value(&kept).await != linked {
            found.push("the document is not remembered".to_owned());
        }
        found
    })
}
