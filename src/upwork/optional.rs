//! Parts of an answer that an API key's scopes may deny and that a run can live without. They carry
//! `@include(if: ...)` in the query, so a denied one is switched off and the operation asked once more.

use std::fmt;

use graphql_client::GraphQLQuery;

use super::error::Error;
use super::scope;
use super::session::{Answer, Budget, Session, Text, Tokens};

/// A part that can be done without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Optional {
    /// Which proposal a contract came from.
    ProposalLink,
    /// Milestones of fixed-price contracts. As a whole: a milestone without its due date would read as one
    /// that has none.
    Milestones,
    /// The letter of a proposal.
    CoverLetter,
    /// Who worked, in a time report.
    Freelancer,
}

impl Optional {
    /// Whether leaving the part out takes `field` (`Type.field`) out of the query.
    fn covers(self, field: &str) -> bool {
        match self {
            Self::ProposalLink => {
                field == "ContractOfferResult.offer" || field.starts_with("Offer.") || field == "VendorProposal.id"
            }
            Self::Milestones => field == "FixedPriceContractTerm.milestones" || field.starts_with("Milestone."),
            Self::CoverLetter => field == "VendorProposal.proposalCoverLetter",
            Self::Freelancer => field == "TimeReport.freelancer" || field.starts_with("GenericUser."),
        }
    }
}

impl fmt::Display for Optional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ProposalLink => "the link from contracts to proposals",
            Self::Milestones => "milestones",
            Self::CoverLetter => "cover letters",
            Self::Freelancer => "who worked",
        })
    }
}

/// A part that was left out, and the fields that were denied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The part.
    pub part: Optional,
    /// The denied fields, as `Type.field`.
    pub fields: Vec<String>,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { part, fields } = self;
        write!(f, "{part} left out: the API key may not read {}; {}", fields.join(", "), scope::advice(fields))
    }
}

/// Asks one operation over and over (its pages, its batches) with the optional part on, until it is denied.
pub(super) struct Asking {
    part: Optional,
    left_out: Option<LeftOut>,
}

impl Asking {
    pub const fn with(part: Optional) -> Self {
        Self { part, left_out: None }
    }

    /// Sends the operation; `variables` is told whether the part is asked for.
    pub async fn call<Q: GraphQLQuery>(
        &mut self,
        session: &Session<impl Tokens, impl Budget>,
        variables: impl Fn(bool) -> Q::Variables + Send,
    ) -> Result<Answer<Q::ResponseData>, Error> {
        let Answer { data, errors } = self.text::<Q>(session, variables).await?;
        Ok(Answer { data: data.read()?, errors })
    }

    /// The same, the data as text.
    pub async fn text<Q: GraphQLQuery>(
        &mut self,
        session: &Session<impl Tokens, impl Budget>,
        variables: impl Fn(bool) -> Q::Variables + Send,
    ) -> Result<Answer<Text>, Error> {
        if self.left_out.is_none() {
            match session.text::<Q>(variables(true)).await {
                Err(Error::ScopeMissing { fields, .. }) if fields.iter().all(|field| self.part.covers(field)) => {
                    self.left_out = Some(LeftOut { part: self.part, fields });
                }
                answer => return answer,
            }
        }
        session.text::<Q>(variables(false)).await
    }

    /// What was left out so far.
    pub fn left_out(&self) -> Option<LeftOut> {
        self.left_out.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fields_of_the_part_are_covered() {
        for (part, field, covered) in [
            (Optional::ProposalLink, "Offer.vendorProposal", true),
            (Optional::ProposalLink, "VendorProposal.id", true),
            (Optional::ProposalLink, "CurrentUser.offer", false),
            (Optional::ProposalLink, "OfferTerms.x", false),
            (Optional::Milestones, "Milestone.dueDateTime", true),
            (Optional::Milestones, "Money.rawValue", false),
            (Optional::CoverLetter, "VendorProposal.proposalCoverLetter", true),
            (Optional::CoverLetter, "VendorProposal.id", false),
            (Optional::Freelancer, "GenericUser.name", true),
            (Optional::Freelancer, "TimeReport.memo", false),
        ] {
            assert_eq!(part.covers(field), covered, "{part} {field}");
        }
    }
}
