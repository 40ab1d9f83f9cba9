//! The account that Odoo takes where none is set depends on what was booked before, drafts of this program among it.

use std::collections::BTreeSet;

use upwork_odoo::domain::Series;
use upwork_odoo::jobs::invoices::{self, Options, Wanted};

use super::invoices::{account, create, earn, office};
use super::support::app::TestApp;
use super::support::on_both_series;

on_both_series!(batches_of_any_size_choose_the_same_accounts, a_dry_run_makes_what_a_real_one_makes);

/// The accounts of all invoice lines, in order of the earnings.
const ACCOUNTS: &str =
    "SELECT string_agg(e.upwork_earning_id || ':' || l.account_id, ' ' ORDER BY e.upwork_earning_id, l.id)
                        FROM upwork_earning e JOIN account_move_line l ON l.move_id = e.invoice_id
                        WHERE l.display_type = 'product'";

/// Sixty earnings of three clients, each with two accounts used equally often and the code to decide.
async fn sixty(series: Series) -> TestApp {
    let app = office(series).await;
    for at in 0..60 {
        let gross = if at % 7 == 3 { "-5" } else { "12.34" };
        earn(&app, &format!("{}", 300 + at), &format!("2026-{:02}-11", 1 + at % 10), gross, "0").await;
    }
    app.run(
        "UPDATE upwork_earning SET partner_id = (SELECT id FROM res_partner
             WHERE is_company AND active AND company_id IS NULL AND id NOT IN (SELECT partner_id FROM res_company)
             ORDER BY id OFFSET upwork_earning_id::integer % 3 LIMIT 1)
         WHERE upwork_earning_id LIKE '3__'",
    )
    .await;
    app.run(TIED).await;
    app
}

/// Journal items of these clients: each account of income and of expense used twice.
const TIED: &str = "
    WITH draft AS (
        INSERT INTO account_move (company_id, journal_id, currency_id, state, move_type, auto_post, date)
        SELECT 1, min(j.id), c.currency_id, 'draft', 'entry', 'no', '2026-09-01'
        FROM account_journal j JOIN res_company c ON c.id = 1
        WHERE j.type = 'general' AND j.company_id = 1 GROUP BY c.currency_id
        RETURNING id, currency_id
    )
    INSERT INTO account_move_line (move_id, company_id, currency_id, partner_id, account_id, date, display_type, parent_state,
        balance, amount_currency, debit, credit)
    SELECT draft.id, 1, draft.currency_id, client.id, a.id, '2026-09-01', 'product', 'draft', 0, 0, 0, 0
    FROM draft, (SELECT DISTINCT partner_id AS id FROM upwork_earning WHERE upwork_earning_id LIKE '3__') AS client,
        generate_series(1, 2), account_account a
    JOIN account_account_res_company_rel r ON r.account_account_id = a.id AND r.res_company_id = 1
    WHERE a.account_type IN ('income', 'income_other', 'expense') AND a.currency_id IS NULL
        AND NOT EXISTS (SELECT FROM account_account_tax_default_rel t WHERE t.account_id = a.id)";

async fn batches_of_any_size_choose_the_same_accounts(series: Series) {
    let mut found = Vec::new();
    for size in [1, 7, 500] {
        let app = sixty(series).await;
        assert_eq!(create(&app, Options { size, ..Options::default() }).await.made.len(), 60);
        found.push(app.text(ACCOUNTS).await.unwrap());
    }
    // One by one is how the ORM does it: each document is counted before the next account is chosen.
    assert_eq!((&found[0], &found[0]), (&found[1], &found[2]));
    let accounts: BTreeSet<&str> = found[0].split(' ').filter_map(|one| one.split(':').nth(1)).collect();
    assert_eq!(accounts.len(), 2, "one of income, one of expense: the lowest code among equals");
}

async fn a_dry_run_makes_what_a_real_one_makes(series: Series) {
    let app = sixty(series).await;
    let options = Options { size: 7, ..Options::default() };
    let shown = invoices::preview(&app.read_only(), &account(&app).await, &Wanted::default(), options).await.unwrap();
    assert_eq!(app.count("SELECT count(*) FROM account_move WHERE ref LIKE 'T3%'").await, 0);
    assert_eq!(shown.made, create(&app, options).await.made);
}
