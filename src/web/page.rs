//! The few pages that a person sees. No script, no outside resource, nothing secret.

use maud::{DOCTYPE, Markup, html};

use crate::domain::{Identity, Tenant, TenantKind};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem;color:#222}\
h1{font-size:1.4rem}button{font:inherit;display:block;width:100%;text-align:left;padding:.7rem 1rem;margin:.5rem 0;\
border:1px solid #bbb;border-radius:.4rem;background:#fff;cursor:pointer}button:hover{border-color:#714b67}small{color:#666}";

fn page(title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (maud::PreEscaped(STYLE)) }
            }
            body { main { h1 { (title) } (body) } }
        }
    }
}

/// Connected.
pub fn connected(identity: &Identity) -> Markup {
    page(
        "Connected to Upwork",
        &html! {
            p { "Signed in as " strong { (identity.user_name) } ", syncing " strong { (identity.tenant.name) }
                " (" (kind(identity.tenant.kind)) ")." }
            p { "The first sync starts within a minute. You can close this page; the account in Odoo shows how it goes." }
        },
    )
}

/// Asks in whose name to sync.
pub fn choose(key: &str, tenants: &[Tenant]) -> Markup {
    page(
        "Whose contracts?",
        &html! {
            p { "This Upwork login can act for several organizations. One account in Odoo syncs one of them; \
                 for the others make further accounts in Odoo." }
            // Relative to the callback's address, for the public address may have a path.
            form method="post" action="../connect/tenant" {
                input type="hidden" name="key" value=(key);
                @for tenant in tenants {
                    button type="submit" name="organization" value=(tenant.organization_id) {
                        (tenant.name) " " small { (kind(tenant.kind)) }
                    }
                }
            }
        },
    )
}

/// Not connected.
pub fn refused(text: &str) -> Markup {
    page("Not connected", &html! { p { (text) } })
}

/// Nothing here.
pub fn not_found() -> Markup {
    page("Nothing here", &html! { p { "This address is not in use. The link may be incomplete." } })
}

const fn kind(kind: TenantKind) -> &'static str {
    match kind {
        TenantKind::Freelancer => "freelancer",
        TenantKind::Agency => "agency",
    }
}
