//! The planner against a model of Odoo: a plan applied leaves nothing to plan.

mod contracts;
mod documents;
mod earning_contracts;
mod earning_owners;
mod earning_random;
mod earnings;
mod model;
mod partners;
mod proposals;
mod random;
mod reconcile;
mod timelogs;
mod wallet;
