#include <algorithm>
#include <map>

#include "core/rules/rule_pack.hpp"

namespace rb {

std::vector<ContactCap> contact_caps(const RulePack& rules, const Policy& policy,
                                     std::span<const StateId> states) {
  std::map<Millis, std::uint8_t> strictest;
  const auto add = [&](ContactCap cap) {
    const auto [entry, fresh] = strictest.try_emplace(cap.per, cap.count);
    if (!fresh) entry->second = std::min(entry->second, cap.count);
  };

  const ClassRules* law = rules.find_class(policy.legal_class);
  if (law == nullptr) add(ContactCap{.count = 0, .per = kDay});
  if (law != nullptr) {
    for (const ContactCap& cap : law->caps) add(cap);
  }
  if (law != nullptr && law->state_rules) {
    for (const StateId state : states) {
      if (state.is_none()) continue;
      const std::string& name = rules.state_names.at(state.index());
      for (const StateRule& rule : rules.states) {
        if (rule.state != name) continue;
        for (const ContactCap& cap : rule.caps) add(cap);
      }
    }
  }
  add(ContactCap{.count = policy.limits.per_day, .per = kDay});
  add(ContactCap{.count = policy.limits.per_week, .per = kWeek});

  std::vector<ContactCap> caps;
  caps.reserve(strictest.size());
  for (const auto& [per, count] : strictest) caps.push_back(ContactCap{.count = count, .per = per});
  return caps;
}

}  // namespace rb
