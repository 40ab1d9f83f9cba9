//! One golden record: an input, and what the ORM made of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};
use upwork_odoo::domain::Series;

use crate::kinds::{self, Kind};

/// Columns by name, in the form of the files: integers and booleans as JSON, all else as PostgreSQL's text.
pub type Columns = Map<String, Value>;

/// A record.
#[derive(Debug, Deserialize)]
pub struct Record {
    pub id: i64,
    pub kind: String,
    pub tags: Vec<String>,
    /// Rows of `ir_config_parameter`.
    pub settings: BTreeMap<String, String>,
    /// `t1`: the taxes that the ORM picks stand on the invoice; `t0`: none.
    pub taxes: Option<String>,
    /// Columns of the companies to be set first.
    #[serde(default)]
    pub res_company: Columns,
    pub input: Input,
    /// What the ORM wrote, by table.
    pub expected: Option<BTreeMap<String, Value>>,
}

/// What a record starts from.
#[derive(Debug, Deserialize)]
pub struct Input {
    /// All columns of a contract that is there.
    pub upwork_contract: Columns,
    /// Columns of a time log to be made.
    pub upwork_timelog: Option<Columns>,
    /// Columns of an earning to be made.
    pub upwork_earning: Option<Columns>,
    /// Who worked.
    pub employee_id: Option<i32>,
}

impl Record {
    /// What runs it, if its kind is made by this program.
    pub fn kind(&self) -> Option<&'static Kind> {
        kinds::ALL.iter().find(|kind| kind.name == self.kind)
    }

    /// Why it does not apply: the ORM was run by a rule that is none of this program's, or nobody writes this kind yet.
    pub fn left_out(&self, series: Series) -> Option<String> {
        let is_tagged = |tag: &&str| self.tags.iter().any(|own| own == tag);
        let strange = match series {
            Series::V18 => ["mixed_sign", "rate_3_decimals", "forced", "account_with_taxes"].as_slice(),
            Series::V19 => &["mixed_sign", "rate_3_decimals", "forced"],
        };
        if let Some(tag) = strange.iter().find(|tag| is_tagged(tag)) {
            return Some(format!("tagged {tag}"));
        }
        self.kind().is_none().then(|| format!("kind {}, not made yet", self.kind))
    }
}
