//! The planner against a model of Odoo: a plan applied leaves nothing to plan.

mod contracts;
mod model;
mod partners;
mod proposals;
mod random;
mod timelogs;
