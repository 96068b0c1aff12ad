// Contact windows by (campaign, place), compiled on first use and kept: thousands of patients share
// one. Together with the caps that hold there.
#pragma once

#include <memory>
#include <vector>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/outreach/contact_time.hpp"
#include "core/rules/rule_pack.hpp"
#include "core/time/contact_window.hpp"

namespace rb {

struct PlaceWindows {
  WindowSpec spec;                     // of the whole window: names the layer that closes it
  std::vector<ContactWindow> windows;  // [0] whole, [1 + i] inside daypart i
  std::vector<ContactCap> caps;        // law, states and policy, ascending by length
  Millis longest_call{};               // the shorter of policy and law
  bool needs_consent = true;
};

class WindowBook {
 public:
  WindowBook(std::shared_ptr<const ZoneTable> zones, std::shared_ptr<const RulePack> rules)
      : zones_(std::move(zones)), rules_(std::move(rules)) {}

  // Never changes once made; valid as long as the book.
  [[nodiscard]] const PlaceWindows& at(const TenantState& state, CampaignId campaign,
                                       PlaceId place);

  [[nodiscard]] const ZoneTable& zones() const { return *zones_; }

 private:
  std::shared_ptr<const ZoneTable> zones_;
  std::shared_ptr<const RulePack> rules_;
  std::vector<std::vector<std::unique_ptr<PlaceWindows>>> book_;  // by campaign, by place
};

}  // namespace rb
