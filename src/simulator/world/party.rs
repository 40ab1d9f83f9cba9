//! People and organizations: who works, who pays, and under which tenants a person may act.

/// A person with an Upwork account.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Snowflake id, as text.
    pub id: String,
    /// Login name.
    pub nid: String,
    /// Legacy record id.
    pub rid: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Mail address; only the person may read it.
    pub email: Option<String>,
    /// Organizations the person may act for, the default one first. Empty: somebody who never signs in here.
    pub tenants: Vec<String>,
    /// Gone from Upwork: fields that lead to this person are null.
    pub deleted: bool,
}

impl Person {
    /// The name as shown: given name, then family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }
}

/// What an organization is on Upwork.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OrganizationKind {
    /// The organization of one freelancer.
    #[default]
    Freelancer,
    /// A vendor with several members.
    Agency,
    /// A buyer.
    Client,
}

/// An organization: tenant, vendor of contracts, or their client.
#[derive(Clone, Debug, Default)]
pub struct Organization {
    /// Snowflake id, as text; the value of the tenant header.
    pub id: String,
    /// Legacy record id.
    pub rid: String,
    /// Name, in any script.
    pub name: String,
    /// Freelancer, agency or client.
    pub kind: OrganizationKind,
    /// Teams below it: id and name.
    pub teams: Vec<(String, String)>,
    /// Id of its accounting entity; clients have one too.
    pub accounting_entity: String,
    /// People who work in it, the one to write to first.
    pub members: Vec<String>,
}
