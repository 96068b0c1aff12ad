#include "core/matching/explain.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::matching {
namespace {

// Who has each column; kNobody where nobody does.
std::vector<std::uint32_t> holders_of(const Market& market, const Assignment& matching) {
  std::vector<std::uint32_t> holders(market.columns(), kNobody);
  for (std::uint32_t row = 0; row < market.rows(); ++row) {
    if (matching.column[row] != kNobody) holders[matching.column[row]] = row;
  }
  return holders;
}

class Reasons {
 public:
  Reasons(const Market& market, const Assignment& matching)
      : market_(market), matching_(matching), holders_(holders_of(market, matching)) {}

  // `alone`: the cheapest column of the row, had it been alone.
  [[nodiscard]] Reason of(std::size_t row, std::uint32_t alone) const {
    if (alone == kNobody) return Reason::no_eligible_slot;
    const std::uint32_t given = matching_.column[row];
    if (given == kNobody) return why_none(row);
    if (market_.points(row, given).own() == market_.points(row, alone).own()) {
      return Reason::cheapest_of_all;
    }
    const std::uint32_t holder = holders_[alone];
    if (holder == kNobody) return Reason::plan_kept;
    return is_more_urgent(holder, row) ? Reason::went_to_more_urgent
                                       : Reason::would_cost_others_more;
  }

 private:
  [[nodiscard]] bool is_more_urgent(std::uint32_t holder, std::size_t row) const {
    return market_.seekers()[holder].urgency > market_.seekers()[row].urgency;
  }

  [[nodiscard]] Reason why_none(std::size_t row) const {
    bool all_more_urgent = true;
    for (std::size_t column = 0; column < market_.columns(); ++column) {
      if (ineligible(market_.seekers()[row], market_.slots()[column])) continue;
      if (holders_[column] == kNobody) return Reason::all_dearer_than_none;
      all_more_urgent = all_more_urgent && is_more_urgent(holders_[column], row);
    }
    return all_more_urgent ? Reason::all_went_to_more_urgent : Reason::would_all_cost_others_more;
  }

  const Market& market_;
  const Assignment& matching_;
  std::vector<std::uint32_t> holders_;
};

}  // namespace

Explanation explain(const Market& market, const Assignment& matching, std::size_t row) {
  RB_ASSERT(row < market.rows());
  const Seeker& seeker = market.seekers()[row];
  const std::uint32_t given = matching.column[row];
  Explanation said;
  said.patient = seeker.patient;
  for (const OpenSlot& slot : market.slots()) {
    const auto why = ineligible(seeker, slot);
    if (why) {
      ++said.barred[static_cast<std::size_t>(*why)];
    } else {
      ++said.eligible;
    }
  }
  said.points = market.points_without(row);
  if (given != kNobody) {
    said.given = market.slots()[given].slot;
    said.points = market.points(row, given);
  }
  const std::uint32_t alone = market.cheapest_alone(row);
  said.reason = Reasons(market, matching).of(row, alone);
  if (alone == kNobody) return said;
  said.alone = market.slots()[alone].slot;
  said.alone_points = market.points(row, alone);
  if (given != kNobody && said.points.own() == said.alone_points.own()) return said;
  // The row's present payment bounds from below what any other column costs it together with what
  // the others would lose by it: that is what the prices prove.
  said.saving = said.points.total() - said.alone_points.total();
  const Cost own_price = given == kNobody ? 0 : matching.price[given];
  said.others_lose = matching.price[alone] - own_price;
  return said;
}

std::vector<Reason> reasons(const Market& market, const Assignment& matching) {
  const Reasons look(market, matching);
  std::vector<Reason> all;
  all.reserve(market.rows());
  for (std::size_t row = 0; row < market.rows(); ++row) {
    all.push_back(look.of(row, market.cheapest_alone(row)));
  }
  return all;
}

}  // namespace rb::matching
