//! Who came back from Upwork, and whether that is who the account is.

use super::connect::Refused;
use super::context::Context;
use super::error::Error;
use super::session::{self, NewTokens};
use crate::domain::{Account, AccountId, Identity, Tenant, TokenPair, UserId};
use crate::odoo::account;
use crate::store::identity;
use crate::upwork;

/// Who came.
#[derive(Debug)]
pub enum Found {
    /// One person in one tenant's name.
    Known(Identity),
    /// A person who may ask in several names.
    Several {
        /// The person.
        user_id: UserId,
        /// The person's name.
        user_name: String,
        /// The names to choose from.
        tenants: Vec<Tenant>,
    },
}

/// Asks Upwork with the new tokens, before they are stored.
///
/// # Errors
/// [`Refused`] if it is somebody else than `before`, no vendor, or a tenant that another account has.
pub async fn who_came(
    ctx: &Context,
    account: AccountId,
    pair: &TokenPair,
    before: Option<Identity>,
) -> Result<Found, Refused> {
    let tokens = NewTokens(pair.access.clone());
    let session = ctx.upwork.session(tokens, None);
    let person = upwork::person(&session).await?;
    let tenants = upwork::tenants(&session).await?;
    if let Some(before) = before {
        return same_as_before(before, &person, &tenants).map(Found::Known);
    }
    match tenants.as_slice() {
        [] => Err(Refused::NoVendor),
        [tenant] => {
            refuse_taken(ctx, account, tenant).await?;
            let tenant = tenant.clone();
            Ok(Found::Known(Identity { user_id: person.id, user_name: person.name, tenant }))
        }
        _ => Ok(Found::Several { user_id: person.id, user_name: person.name, tenants }),
    }
}

/// Finds out again whom a connected account is, where our memory of it was lost with the schema: the person behind
/// the tokens, if there is only one tenant to ask for. With several nobody but a person can tell; that is said by
/// the run, which misses the identity.
///
/// # Errors
/// [`Error`] if Upwork or the database cannot be asked, or another account has the tenant.
pub async fn recover(ctx: &Context, account: &Account) -> Result<(), Error> {
    if identity::get(&ctx.db, account.id).await?.is_some() {
        return Ok(());
    }
    let session = ctx.upwork.session(session::renewing(ctx, account.id), None);
    let tenants = upwork::tenants(&session).await?;
    let [tenant] = tenants.as_slice() else { return Ok(()) };
    refuse_taken(ctx, account.id, tenant).await.map_err(|refused| match refused {
        Refused::Failed(e) => e,
        refused => Error::fail(refused.to_string()),
    })?;
    let person = upwork::person(&session).await?;
    let identity = Identity { user_id: person.id, user_name: person.name, tenant: tenant.clone() };
    let mut tx = ctx.db.begin().await?;
    identity::set(&mut tx, account.id, &identity, ctx.clock.now()).await?;
    tx.commit().await?;
    tracing::info!(organization = %identity.tenant.name, "found out again whom the account is on Upwork");
    Ok(())
}

/// The same person, who may still ask in the same tenant's name. A name may have changed.
fn same_as_before(before: Identity, person: &upwork::Person, tenants: &[Tenant]) -> Result<Identity, Refused> {
    let tenant = tenants.iter().find(|tenant| tenant.organization_id == before.tenant.organization_id);
    match tenant {
        Some(tenant) if person.id == before.user_id => {
            Ok(Identity { user_id: before.user_id, user_name: person.name.clone(), tenant: tenant.clone() })
        }
        _ => {
            let names: Vec<&str> = tenants.iter().map(|tenant| tenant.name.as_str()).collect();
            Err(Refused::SomebodyElse {
                before: format!("{} ({})", before.user_name, before.tenant.name),
                now: format!(
                    "{} ({})",
                    person.name,
                    if names.is_empty() { "no vendor".to_owned() } else { names.join(", ") }
                ),
            })
        }
    }
}

/// One tenant belongs to one account: two would sync the same contracts twice. An account that was deleted in
/// Odoo lets go of its tenant here.
///
/// # Errors
/// [`Refused::TenantTaken`] names the account that has it.
pub async fn refuse_taken(ctx: &Context, account: AccountId, tenant: &Tenant) -> Result<(), Refused> {
    let all = identity::list(&ctx.db).await?;
    let holds = |identity: &Identity| identity.tenant.organization_id == tenant.organization_id;
    let Some((other, _)) = all.into_iter().find(|(other, identity)| *other != account && holds(identity)) else {
        return Ok(());
    };
    if let Some(other) = account::name_of(&ctx.db, other).await? {
        return Err(Refused::TenantTaken { tenant: tenant.name.clone(), other });
    }
    let mut tx = ctx.db.begin().await?;
    identity::forget(&mut tx, other).await?;
    Ok(tx.commit().await?)
}
