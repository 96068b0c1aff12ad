#include "core/engine/guard/window_book.hpp"

#include <algorithm>

namespace rb {
namespace {

// Windows are compiled a little beyond the deadline, so that "the next opening" is known there too.
constexpr Millis kBeyondDeadline = 3 * kDay;

std::unique_ptr<PlaceWindows> make(const CampaignState& campaign, const PlaceState& place,
                                   const ZoneTable& zones, const RulePack& rules) {
  const Policy& policy = *campaign.policy;
  auto made = std::make_unique<PlaceWindows>();
  const WindowQuestion question{
      .policy = &policy,
      .states = {place.states.begin(), place.states.end()},
      .zones = {place.zones.begin(), place.zones.end()},
      .preferred_daypart = -1,
  };
  const Instant from = campaign.started - kDay;
  const Instant until = campaign.deadline + kBeyondDeadline;
  made->spec = window_spec(rules, question);
  // Nobody knows the zone: the spec has a layer that never opens, in whatever zone.
  if (made->spec.zones.empty()) made->spec.zones.push_back(ZoneId{0});
  made->windows.emplace_back(made->spec, zones, from, until);
  for (const Daypart& daypart : policy.dayparts) {
    WindowSpec part = made->spec;
    WindowLayer layer;
    layer.closer = Closer::preference;
    layer.rule = daypart.name;
    layer.hours.add(0x7F, daypart.hours);
    part.layers.push_back(std::move(layer));
    made->windows.emplace_back(part, zones, from, until);
  }
  made->caps = contact_caps(rules, policy, question.states);
  const ClassRules* legal = rules.find_class(policy.legal_class);
  made->longest_call = policy.longest_call;
  if (legal != nullptr) {
    made->longest_call = std::min(made->longest_call, legal->longest_call);
    made->needs_consent = legal->needs_consent;
  }
  return made;
}

}  // namespace

const PlaceWindows& WindowBook::at(const TenantState& state, CampaignId campaign, PlaceId place) {
  if (book_.size() <= campaign.index()) book_.resize(campaign.index() + 1);
  auto& places = book_[campaign.index()];
  if (places.size() <= place.index()) places.resize(state.places.size());
  auto& entry = places[place.index()];
  if (entry == nullptr) {
    entry = make(state.campaigns[campaign.index()], state.places[place.index()], *zones_, *rules_);
  }
  return *entry;
}

}  // namespace rb
