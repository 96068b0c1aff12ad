#include "prod/http/bookings/begin_campaign.hpp"

#include "core/proto/event.pb.h"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

CampaignId start(Work& work, const StoredPolicy& policy, command::StartCampaign c,
                 Rejection& rejection) {
  c.campaign = CampaignId{static_cast<std::uint16_t>(work.state().campaigns.size())};
  c.policy = policy.policy;
  rejection = work.tell(c);
  if (rejection != Rejection::none) return CampaignId::none();
  proto::CampaignDefinition definition;
  definition.set_campaign(c.campaign.value());
  definition.set_policy_file(policy.policy->name);
  definition.set_policy_hash(policy.policy->hash);
  *definition.mutable_policy() = policy.message;
  work.stage({kCampaignEntry, campaign_key(c.campaign), definition.SerializeAsString()});
  return c.campaign;
}

}  // namespace

CampaignId carrier_of(Work& work, const StoredPolicy& policy) {
  const auto& campaigns = work.state().campaigns;
  for (std::size_t i = campaigns.size(); i-- > 0;) {
    const bool same = campaigns[i].policy->hash == policy.policy->hash;
    if (same && campaigns[i].status != CampaignStatus::cancelled) {
      return CampaignId{static_cast<std::uint16_t>(i)};
    }
  }
  return CampaignId::none();
}

CampaignBegun begin_campaign(Work& work, const StoredPolicy& policy, std::uint16_t weight,
                             Millis deadline) {
  CampaignBegun begun;
  command::StartCampaign c;
  c.weight = weight;
  c.deadline = deadline;
  if (policy.policy->booking) {
    const BookingTerms& terms = *policy.policy->booking;
    const std::array<std::pair<const std::string*, CampaignId*>, 3> notices = {
        {{&terms.ask, &c.notices.ask},
         {&terms.remind, &c.notices.remind},
         {&terms.tell, &c.notices.tell}}};
    // All of them are there before the first is started.
    for (const auto& [name, to] : notices) {
      const StoredPolicy* carrier = work.policies().active(*name);
      if (carrier == nullptr) {
        begun.missing = *name;
        return begun;
      }
      if (carrier->policy->booking) {
        begun.books = *name;
        return begun;
      }
    }
    for (const auto& [name, to] : notices) {
      const StoredPolicy& carrier = *work.policies().active(*name);
      *to = carrier_of(work, carrier);
      if (to->is_none()) *to = start(work, carrier, {}, begun.rejection);
      if (to->is_none()) return begun;
    }
  }
  begun.campaign = start(work, policy, c, begun.rejection);
  return begun;
}

}  // namespace rb::prod
