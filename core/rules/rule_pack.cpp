#include "core/rules/rule_pack.hpp"

#include <algorithm>

namespace rb {
namespace {

template <class Items, class Matches>
auto find_where(const Items& items, Matches matches) -> const typename Items::value_type* {
  const auto found = std::find_if(items.begin(), items.end(), matches);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

StateId RulePack::find_state(std::string_view postal_code) const {
  // "fl" must not escape Florida's hours.
  std::string code(postal_code);
  for (char& c : code) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  const auto found = std::lower_bound(state_names.begin(), state_names.end(), code);
  if (found == state_names.end() || *found != code) return StateId::none();
  return StateId{static_cast<StateId::rep>(found - state_names.begin())};
}

const ClassRules* RulePack::find_class(LegalClass legal_class) const {
  return find_where(classes, [&](const ClassRules& c) { return c.legal_class == legal_class; });
}

const HolidayCalendar* RulePack::find_holidays(std::string_view calendar) const {
  return find_where(holidays, [&](const HolidayCalendar& h) { return h.name == calendar; });
}

}  // namespace rb
