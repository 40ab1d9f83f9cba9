//! What the program wrote, in a form that two databases can be compared by, and a way back to how it was before.

use std::collections::BTreeMap;

use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};

use super::app::TestApp;

/// Each table without row ids and times; rows that are pointed at are named by what identifies them on Upwork.
const WRITTEN: [(&str, &str); 8] = [
    (
        "upwork_account",
        "SELECT to_jsonb(a) - '{id,create_date,write_date,access_token,refresh_token,token_expiry,last_sync}'::text[]
                || jsonb_build_object('synced', last_sync IS NOT NULL)
         FROM upwork_account a",
    ),
    (
        "upwork_contract",
        "SELECT to_jsonb(c) - '{id,create_date,write_date,partner_id}'::text[] || jsonb_build_object('partner', p.name)
         FROM upwork_contract c LEFT JOIN res_partner p ON p.id = c.partner_id",
    ),
    (
        "upwork_milestone",
        "SELECT to_jsonb(m) - '{id,create_date,write_date,contract_id}'::text[]
                || jsonb_build_object('contract', c.upwork_contract_id)
         FROM upwork_milestone m JOIN upwork_contract c ON c.id = m.contract_id",
    ),
    (
        "upwork_proposal",
        "SELECT to_jsonb(p) - '{id,create_date,write_date,contract_id}'::text[]
                || jsonb_build_object('contract', c.upwork_contract_id)
         FROM upwork_proposal p LEFT JOIN upwork_contract c ON c.id = p.contract_id",
    ),
    (
        "res_partner",
        "SELECT to_jsonb(p) - '{id,create_date,write_date,commercial_partner_id}'::text[]
                || jsonb_build_object('of_itself', p.commercial_partner_id = p.id)
         FROM res_partner p",
    ),
    (
        "mail_message",
        "SELECT to_jsonb(m) - '{id,create_date,write_date,date,message_id,res_id,reply_to}'::text[]
                || jsonb_build_object('of', COALESCE(c.upwork_contract_id, p.title, a.name, r.name))
         FROM mail_message m
         LEFT JOIN upwork_contract c ON m.model = 'upwork.contract' AND c.id = m.res_id
         LEFT JOIN upwork_proposal p ON m.model = 'upwork.proposal' AND p.id = m.res_id
         LEFT JOIN upwork_account a ON m.model = 'upwork.account' AND a.id = m.res_id
         LEFT JOIN res_partner r ON m.model = 'res.partner' AND r.id = m.res_id
         WHERE m.model IN ('upwork.contract', 'upwork.proposal', 'res.partner')",
    ),
    (
        "mail_tracking_value",
        "SELECT to_jsonb(t) - '{id,create_date,write_date,mail_message_id,old_value_integer,new_value_integer}'::text[]
                || jsonb_build_object('of', c.upwork_contract_id, 'body', m.body)
         FROM mail_tracking_value t
         JOIN mail_message m ON m.id = t.mail_message_id AND m.model IN ('upwork.contract', 'upwork.proposal')
         LEFT JOIN upwork_contract c ON m.model = 'upwork.contract' AND c.id = m.res_id",
    ),
    (
        "link",
        "SELECT to_jsonb(l) - '{odoo_id,gone_at}'::text[]
                #- '{kept,values,partner_id}' #- '{kept,values,contract_id}'
                || jsonb_build_object('gone', gone_at IS NOT NULL,
                                      'to', COALESCE(c.upwork_contract_id, m.name || m.amount, p.title, r.name))
         FROM upwork_sync.link l
         LEFT JOIN upwork_contract c ON l.kind = 'contract' AND c.id = l.odoo_id
         LEFT JOIN upwork_milestone m ON l.kind = 'milestone' AND m.id = l.odoo_id
         LEFT JOIN upwork_proposal p ON l.kind = 'proposal' AND p.id = l.odoo_id
         LEFT JOIN res_partner r ON l.kind = 'client' AND r.id = l.odoo_id",
    ),
];

/// Everything the program may write but tokens, identities and its own bookkeeping.
pub async fn written(pool: &PgPool) -> BTreeMap<&'static str, Vec<Value>> {
    let mut all = BTreeMap::new();
    for (table, sql) in WRITTEN {
        let rows = format!("SELECT row FROM ({sql}) AS rows (row) ORDER BY row::text");
        all.insert(table, sqlx::query_scalar(AssertSqlSafe(rows)).fetch_all(pool).await.expect(table));
    }
    all
}

/// Asserts that two databases hold the same, and names the first rows that only one of them has.
pub fn assert_same(what: &str, ours: &BTreeMap<&'static str, Vec<Value>>, wanted: &BTreeMap<&'static str, Vec<Value>>) {
    for (table, wanted) in wanted {
        let ours = &ours[table];
        if ours != wanted {
            let more = ours.iter().find(|row| !wanted.contains(row));
            let less = wanted.iter().find(|row| !ours.contains(row));
            panic!(
                "{what}: {table}: {} rows, not {}; too many: {more:#?}; missing: {less:#?}",
                ours.len(),
                wanted.len()
            );
        }
    }
}

/// Version and place of every row of the tables that a run writes: equal only if nobody wrote in between.
pub async fn versions(pool: &PgPool) -> BTreeMap<&'static str, String> {
    let mut versions = BTreeMap::new();
    for table in TABLES.into_iter().filter(|table| *table != "upwork_sync.claim") {
        let sql = format!("SELECT COALESCE(string_agg(xmin || ':' || ctid, ' ' ORDER BY ctid), '') FROM {table}");
        versions.insert(table, sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(pool).await.expect(table));
    }
    versions
}

/// What a run may write.
const TABLES: [&str; 10] = [
    "res_partner",
    "upwork_account",
    "upwork_contract",
    "upwork_milestone",
    "upwork_proposal",
    "mail_message",
    "mail_tracking_value",
    "upwork_sync.link",
    "upwork_sync.run",
    "upwork_sync.claim",
];

/// Keeps what these tables hold, for [`restore`].
pub async fn save(app: &TestApp) {
    let copies = TABLES.map(|table| format!("CREATE TABLE saved.{} AS TABLE {table};", bare(table)));
    app.run(&format!("CREATE SCHEMA saved; {}", copies.concat())).await;
}

/// Puts these tables back to what they held.
pub async fn restore(app: &TestApp) {
    let back = TABLES.map(|table| {
        format!("DELETE FROM {table}; INSERT INTO {table} OVERRIDING SYSTEM VALUE TABLE saved.{};", bare(table))
    });
    app.run(&format!("BEGIN; SET LOCAL session_replication_role = replica; {} COMMIT", back.concat())).await;
}

fn bare(table: &str) -> &str {
    table.rsplit('.').next().unwrap_or(table)
}
