//! The startup check: what differs is named, what it breaks stops, everything else goes on.

use std::{env, fs};

use upwork_odoo::domain::Series;
use upwork_odoo::odoo::schema;

use crate::support::database::TestDb;

#[tokio::test]
async fn committed_manifests_are_what_generate_makes() {
    for series in Series::ALL {
        let database = TestDb::new(series).await;
        let generated = schema::generate(&database.pool().await).await.expect("generate");
        let path = format!("{}/migrations-check/{series}.toml", env!("CARGO_MANIFEST_DIR"));
        if env::var_os("UPWORK_ODOO_WRITE_MANIFESTS").is_some() {
            fs::write(&path, &generated).expect("manifest");
        }
        let committed = fs::read_to_string(&path).expect("manifest");
        assert!(committed == generated, "{path} is out of date: UPWORK_ODOO_WRITE_MANIFESTS=1 makes it anew");
    }
}
