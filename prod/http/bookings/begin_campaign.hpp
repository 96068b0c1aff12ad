// How a campaign begins: its definition is stored with it, and where its policy books, the
// campaigns that carry what its bookings have to say run before it does.
#pragma once

#include <string>

#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct CampaignBegun {
  CampaignId campaign;  // none(): it did not begin; campaigns that would carry its notices may have
  Rejection rejection = Rejection::none;
  std::string missing{};  // a policy that `booking.notices` names and that is not stored
  std::string books{};    // one of those that books itself: it cannot carry notices
};

// `deadline`: from now; zero: the policy's.
[[nodiscard]] CampaignBegun begin_campaign(Work& work, const StoredPolicy& policy,
                                           std::uint16_t weight, Millis deadline);

// The campaign of this policy's name that new bookings' notices go out by: one that runs the active
// version and was not cancelled; none(): there is none yet.
[[nodiscard]] CampaignId carrier_of(Work& work, const StoredPolicy& policy);

}  // namespace rb::prod
