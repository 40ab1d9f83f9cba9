//! Seeded proposals, over all twelve statuses in turn.

use chrono::TimeDelta;

use super::{
    super::{Money, Proposal, ProposalStatus, words},
    EPOCH, Seeding, Vendor, later, midnight, snowflake,
};

impl Seeding<'_> {
    pub(super) fn make_proposals(&mut self, vendor: &Vendor, count: u32) {
        for turn in (0..ProposalStatus::ALL.len()).cycle().take(count as usize) {
            let number = self.proposals;
            let status = ProposalStatus::ALL.get(turn).copied().unwrap_or(ProposalStatus::Pending);
            let mut random = self.random("proposal", number);
            let titles = if self.spec.odd_text && random.one_in(15) { words::ODD_TITLE } else { words::TITLE };
            let sent = midnight(later(EPOCH, random.below(1_100)));
            let second = i64::try_from(random.below(86_400)).unwrap_or(0);
            let created = sent.checked_add_signed(TimeDelta::seconds(second)).unwrap_or(sent);
            let proposal = Proposal {
                id: snowflake(18, number),
                status,
                freelancer: vendor.freelancer.clone(),
                organization: vendor.organization.clone(),
                job: snowflake(17, number),
                title: random.pick(titles).to_owned(),
                rate: Money::new(random.amount(15, 150), &self.currency(number)),
                cover_letter: (!random.one_in(4)).then(|| "Hello,\n\nI would like to help.".to_owned()),
                reason: (status != ProposalStatus::Pending && random.one_in(3))
                    .then(|| random.pick(words::REASON).to_owned()),
                created,
                modified: random.one_in(2).then_some(created),
            };
            self.world.add_proposal(proposal);
            self.proposals += 1;
        }
    }
}
