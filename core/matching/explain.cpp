#include "core/matching/explain.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::matching {
namespace {

// Who has each column is only asked for a few of them: a search is shorter than an index.
std::uint32_t holder_of(const Assignment& matching, std::uint32_t column) {
  const auto at = std::find(matching.column.begin(), matching.column.end(), column);
  return at == matching.column.end() ? kNobody
                                     : static_cast<std::uint32_t>(at - matching.column.begin());
}

bool is_more_urgent(const Market& market, std::uint32_t holder, std::size_t row) {
  return holder != kNobody && market.seekers()[holder].urgency > market.seekers()[row].urgency;
}

Reason why_not_alone(const Market& market, const Assignment& matching, std::size_t row,
                     std::uint32_t alone) {
  const std::uint32_t holder = holder_of(matching, alone);
  if (holder == kNobody) return Reason::plan_kept;
  return is_more_urgent(market, holder, row) ? Reason::went_to_more_urgent
                                             : Reason::would_cost_others_more;
}

Reason why_none(const Market& market, const Assignment& matching, std::size_t row) {
  std::vector<std::uint32_t> holder(market.columns(), kNobody);
  for (std::uint32_t other = 0; other < market.rows(); ++other) {
    if (matching.column[other] != kNobody) holder[matching.column[other]] = other;
  }
  bool all_more_urgent = true;
  for (std::size_t column = 0; column < market.columns(); ++column) {
    if (ineligible(market.seekers()[row], market.slots()[column])) continue;
    if (holder[column] == kNobody) return Reason::all_dearer_than_none;
    all_more_urgent = all_more_urgent && is_more_urgent(market, holder[column], row);
  }
  return all_more_urgent ? Reason::all_went_to_more_urgent : Reason::would_all_cost_others_more;
}

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
  if (alone == kNobody) {
    said.reason = Reason::no_eligible_slot;
    return said;
  }
  said.alone = market.slots()[alone].slot;
  said.alone_points = market.points(row, alone);
  if (given != kNobody && said.points.own() == said.alone_points.own()) return said;
  // The row's present payment bounds from below what any other column costs it together with what
  // the others would lose by it: that is what the prices prove.
  said.saving = said.points.total() - said.alone_points.total();
  const Cost own_price = given == kNobody ? 0 : matching.price[given];
  said.others_lose = matching.price[alone] - own_price;
  said.reason = given == kNobody ? why_none(market, matching, row)
                                 : why_not_alone(market, matching, row, alone);
  return said;
}

}  // namespace rb::matching
