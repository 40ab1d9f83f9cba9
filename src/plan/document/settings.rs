//! What the addon's settings say about accounts. They are one set for all companies, so an account counts for a
//! company only if it is one of that company's.

use super::books::Books;

/// The settings as they are stored: the id of an account as text, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// `upwork_integration.upwork_income_account_id`.
    pub income: Option<String>,
    /// `upwork_integration.upwork_fee_expense_account_id`.
    pub fee_expense: Option<String>,
    /// `upwork_integration.upwork_fee_payable_account_id`.
    pub fee_payable: Option<String>,
}

/// What a setting comes to in a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Nothing is set.
    Absent,
    /// This account.
    Account(i32),
    /// It cannot be used, for this reason.
    Invalid(String),
}

impl Setting {
    /// The account, if there is a usable one.
    pub const fn account(&self) -> Option<i32> {
        match self {
            Self::Account(id) => Some(*id),
            Self::Absent | Self::Invalid(_) => None,
        }
    }
}

/// The accounts of a fee entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeeAccounts {
    /// Debited.
    pub expense: i32,
    /// Credited.
    pub payable: i32,
}

impl Books {
    /// The account of income, as set.
    pub fn income_setting(&self, company: i32) -> Setting {
        self.setting(self.settings.income.as_deref(), company)
    }

    /// The accounts of a fee entry, as set: expense, payable.
    pub fn fee_settings(&self, company: i32) -> (Setting, Setting) {
        let Settings { fee_expense, fee_payable, .. } = &self.settings;
        (self.setting(fee_expense.as_deref(), company), self.setting(fee_payable.as_deref(), company))
    }

    /// The accounts of a fee entry, if both are configured; else the fee belongs on the invoice.
    pub fn fee_accounts(&self, company: i32) -> Option<FeeAccounts> {
        let (expense, payable) = self.fee_settings(company);
        Some(FeeAccounts { expense: expense.account()?, payable: payable.account()? })
    }

    fn setting(&self, text: Option<&str>, company: i32) -> Setting {
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return Setting::Absent;
        };
        let is_number = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        let Some(id) = text.parse::<i32>().ok().filter(|_| is_number) else {
            return Setting::Invalid(format!("{text:?} is no account"));
        };
        match self.accounts.get(&id) {
            None => Setting::Invalid(format!("there is no account with the id {id}")),
            Some(account) if !account.companies.contains(&company) => {
                Setting::Invalid(format!("the account {} belongs to another company", account.label))
            }
            Some(account) if !account.active => Setting::Invalid(format!("the account {} is archived", account.label)),
            Some(_) => Setting::Account(id),
        }
    }
}
